package org.waypoint.okr.rest.json;

import org.waypoint.okr.app.duty.OwedView;

/** How many things the caller owes, and how many of them are overdue. */
public record OwedCountJson(int count, int overdue) {
    public static OwedCountJson of(OwedView.Count count) {
        return new OwedCountJson(count.count(), count.overdue());
    }
}
