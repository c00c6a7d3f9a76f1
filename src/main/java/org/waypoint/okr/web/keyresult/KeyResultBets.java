package org.waypoint.okr.web.keyresult;

import java.util.List;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.part.Bets;
import org.waypoint.okr.web.view.keyresult.BetSection;

/** Shows the hypotheses about one key result: open ones first, the rest folded below. */
final class KeyResultBets {
    private final Formats formats;
    private final Links links;
    private final String here;

    /** @param here address of the page to come back to */
    KeyResultBets(Formats formats, Links links, String here) {
        this.formats = formats;
        this.links = links;
        this.here = here;
    }

    BetSection of(KeyResultSubjects.Subject subject) {
        List<BetSection.BetLine> live = subject.bets().stream()
                .filter(KeyResultBets::isOpen)
                .map(this::line)
                .toList();
        List<BetSection.BetLine> closed = subject.bets().stream()
                .filter(view -> !isOpen(view))
                .map(this::line)
                .toList();
        return new BetSection(
                live,
                !live.isEmpty(),
                closed,
                !closed.isEmpty(),
                formats.text("okr.hypothesis.closed", closed.size()),
                subject.keyResult().mayCheckIn(),
                links.page(
                        "OkrPlaceHypothesis!default",
                        "keyResultId",
                        subject.keyResult().keyResult().id().value(),
                        "returnUrl",
                        here));
    }

    private BetSection.BetLine line(HypothesisView view) {
        Bets bets = new Bets(formats);
        long id = view.hypothesis().id().value();
        return new BetSection.BetLine(
                "okr-bet-" + id,
                bets.epic(view.epic()),
                links.page("OkrHypothesis!default", "hypothesisId", id, "returnUrl", here),
                bets.details(view),
                bets.marks(view));
    }

    private static boolean isOpen(HypothesisView view) {
        return view.state() != HypothesisState.DECIDED && view.state() != HypothesisState.DROPPED;
    }
}
