package org.waypoint.okr.web.view.learning;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;

/**
 * Decided bets, latest verdict first.
 *
 * @param count how many there are, in words
 * @param empty why there are none
 * @param previousHref newer ones; only when {@code hasPrevious}
 * @param nextHref older ones; only when {@code hasNext}
 */
public record LogPanel(
        List<Entry> entries,
        boolean hasEntries,
        String count,
        String empty,
        boolean hasPrevious,
        String previousHref,
        boolean hasNext,
        String nextHref) {
    public LogPanel {
        entries = List.copyOf(entries);
    }

    /**
     * A decided bet.
     *
     * @param place unit, cycle and day of the verdict
     * @param epic key and summary, or that it cannot be seen
     * @param evidence kind and rung of the ladder
     * @param observed empty when nobody measured it
     */
    public record Entry(
            String id,
            Lozenge verdict,
            String title,
            String href,
            String place,
            String epic,
            boolean hasEpicHref,
            String epicHref,
            String learned,
            String predicted,
            String observed,
            boolean hasObserved,
            String evidence,
            String next) {}
}
