package org.waypoint.okr.web.view.duty;

import java.util.List;

/**
 * What the reader owes, and what leans on the reader.
 *
 * @param count how many things wait, for the badge in the navigation
 * @param summary the same in words
 * @param nothing what to say when nothing waits
 */
public record OwedPage(
        String count,
        String summary,
        List<DutyGroup> groups,
        boolean hasGroups,
        String nothing,
        List<LeaningRow> leaning,
        boolean hasLeaning) {
    public OwedPage {
        groups = List.copyOf(groups);
        leaning = List.copyOf(leaning);
    }
}
