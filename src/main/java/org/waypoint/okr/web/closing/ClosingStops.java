package org.waypoint.okr.web.closing;

import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.web.Links;

/** Addresses of the stops on the way through a unit's closing, for pages that lead there. */
public final class ClosingStops {
    private final Links links;

    public ClosingStops(Links links) {
        this.links = links;
    }

    /** Where one objective is graded, confirmed and decided. */
    public String objective(CycleId cycle, UnitId unit, ObjectiveId objective) {
        return stop(cycle, unit, String.valueOf(objective.value()));
    }

    /** Where the unit looks back. */
    public String lookBack(CycleId cycle, UnitId unit) {
        return stop(cycle, unit, ClosingPages.LOOK_BACK);
    }

    private String stop(CycleId cycle, UnitId unit, String at) {
        return links.page(ClosingDesk.PAGE, "cycleId", cycle.value(), "unitId", unit.value(), "at", at);
    }
}
