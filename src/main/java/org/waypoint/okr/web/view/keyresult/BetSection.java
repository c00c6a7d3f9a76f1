package org.waypoint.okr.web.view.keyresult;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;

/**
 * The hypotheses about a key result.
 *
 * @param placeHref form for another one; offered when {@code mayPlace}
 */
public record BetSection(
        List<BetLine> live,
        boolean hasLive,
        List<BetLine> closed,
        boolean hasClosed,
        String closedTitle,
        boolean mayPlace,
        String placeHref) {
    public BetSection {
        live = List.copyOf(live);
        closed = List.copyOf(closed);
    }

    /**
     * One hypothesis.
     *
     * @param id element id
     * @param epic key and summary, or that it cannot be seen
     * @param href page with everything about it
     * @param details prediction, change so far, belief and signal date, as far as they are known
     */
    public record BetLine(String id, String epic, String href, String details, List<Lozenge> marks) {
        public BetLine {
            marks = List.copyOf(marks);
        }
    }
}
