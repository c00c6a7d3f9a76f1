package org.waypoint.okr.web.view.hypothesis;

import java.util.List;

/**
 * The bets of one epic.
 *
 * @param source page that shows this panel, to fetch it again from
 * @param refusal why nothing is shown; only when {@code refused}
 */
public record EpicPanel(
        String source,
        boolean refused,
        String refusal,
        List<BetCard> live,
        boolean hasLive,
        List<BetCard> closed,
        boolean hasClosed,
        String closedTitle,
        String placeHref) {
    public EpicPanel {
        live = List.copyOf(live);
        closed = List.copyOf(closed);
    }
}
