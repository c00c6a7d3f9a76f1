package org.waypoint.okr.rest.json;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.source.BesideView;
import org.waypoint.okr.app.source.BesideView.WorkView;

/** The work of the epics that bet on a key result, as far as the reader may browse it; it counts in no score. */
public record WorkJson(long keyResultId, int done, int total, int epics, int hiddenEpics, boolean tooMuchToCount) {
    public static WorkJson of(long keyResultId, BesideView beside) {
        @Nullable WorkView work = beside.work();
        return work == null
                ? new WorkJson(keyResultId, 0, 0, 0, 0, false)
                : new WorkJson(
                        keyResultId, work.done(), work.total(), work.epics(), work.hiddenEpics(), work.tooMuch());
    }
}
