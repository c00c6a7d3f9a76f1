package org.waypoint.okr.web.hypothesis;

import java.util.List;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.web.view.hypothesis.BetCard;
import org.waypoint.okr.web.view.hypothesis.EpicPanel;

/** Shows the bets of one epic: open ones as cards, the rest folded below. */
public final class EpicPanels {
    private final BetDesk desk;
    private final String issueKey;

    /** @param desk whose {@code here} is the issue's page */
    EpicPanels(BetDesk desk, String issueKey) {
        this.desk = desk;
        this.issueKey = issueKey;
    }

    EpicPanel of(List<HypothesisView> views) {
        BetCards cards = new BetCards(desk);
        List<BetCard> live =
                views.stream().filter(BetCards::isOpen).map(cards::of).toList();
        List<BetCard> closed = views.stream()
                .filter(view -> !BetCards.isOpen(view))
                .map(cards::of)
                .toList();
        return new EpicPanel(
                desk.here(),
                false,
                "",
                live,
                !live.isEmpty(),
                closed,
                !closed.isEmpty(),
                desk.text("okr.hypothesis.closed", closed.size()),
                desk.links().page("OkrPlaceHypothesis!default", "issueKey", issueKey, "returnUrl", desk.here()));
    }

    EpicPanel refused(String sentence) {
        return new EpicPanel(desk.here(), true, sentence, List.of(), false, List.of(), false, "", "");
    }
}
