package org.waypoint.okr.web.view.project;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;

/**
 * The bets on the project's key results.
 *
 * @param learningHref what the project's first unit learns from its bets
 */
public record HypothesisPanel(
        List<Lozenge> counts,
        List<HypothesisRow> live,
        boolean hasLive,
        List<HypothesisRow> closed,
        boolean hasClosed,
        String closedTitle,
        String learningHref) {
    /**
     * A bet.
     *
     * @param epic key and summary, or that it cannot be seen
     * @param epicHref the issue; only when {@code hasLink}
     * @param href page with everything about it
     * @param details prediction, change so far, belief and signal date, as far as they are known
     */
    public record HypothesisRow(
            String anchor,
            String epic,
            boolean hasLink,
            String epicHref,
            String epicStatus,
            String keyResult,
            String href,
            String details,
            List<Lozenge> marks) {
        public HypothesisRow {
            marks = List.copyOf(marks);
        }
    }

    public HypothesisPanel {
        counts = List.copyOf(counts);
        live = List.copyOf(live);
        closed = List.copyOf(closed);
    }
}
