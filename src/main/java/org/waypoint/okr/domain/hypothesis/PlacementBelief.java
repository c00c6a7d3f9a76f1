package org.waypoint.okr.domain.hypothesis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** How much people believed in a bet when they placed it, before they could know. */
public final class PlacementBelief {
    private PlacementBelief() {}

    /**
     * The belief at the end of the day of the placement; the first there is when the history begins later.
     *
     * @param history of this bet, oldest first
     * @param zone in which days begin
     */
    public static int of(Hypothesis bet, List<BeliefEntry> history, ZoneId zone) {
        LocalDate placedOn = bet.placedOn();
        int belief = history.isEmpty() ? bet.belief() : history.get(0).belief();
        for (BeliefEntry entry : history) {
            LocalDate day = entry.stamp().at().atZone(zone).toLocalDate();
            if (placedOn != null && !day.isAfter(placedOn)) {
                belief = entry.belief();
            }
        }
        return belief;
    }
}
