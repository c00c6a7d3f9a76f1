package org.waypoint.okr.app.hypothesis;

import java.util.Map;
import java.util.Set;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.domain.hypothesis.Hypothesis;

/** Who may write about a bet: those who may check in on its key result, and those who may edit its epic. */
public final class HypothesisAccess {
    private final Epics epics;

    public HypothesisAccess(Epics epics) {
        this.epics = epics;
    }

    /** For a new bet: the reader sees the epic and may edit it, or may check in. */
    boolean mayPlace(Rights rights, Epic epic, KeyResultPlace place) {
        return mayCheckIn(rights, place) || epics.mayEdit(rights.actor(), epic.issueId());
    }

    /** For a stored bet; one whose epic is gone or hidden stays with those who may check in. */
    public boolean mayWrite(Rights rights, Hypothesis bet, KeyResultPlace place) {
        if (mayCheckIn(rights, place)) {
            return true;
        }
        long issueId = bet.epic().issueId();
        Map<Long, Epic> visible = epics.visible(rights.actor(), Set.of(issueId));
        return visible.containsKey(issueId) && epics.mayEdit(rights.actor(), issueId);
    }

    private static boolean mayCheckIn(Rights rights, KeyResultPlace place) {
        return rights.mayCheckIn(place.keyResult(), place.objective(), place.unit());
    }
}
