package org.waypoint.okr.web.hypothesis;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.web.view.hypothesis.BetAction;
import org.waypoint.okr.web.view.hypothesis.BetCard;

/** Shows a bet in short, with what may be done next. */
final class BetCards {
    private final BetDesk desk;
    private final BetFacts facts;

    BetCards(BetDesk desk) {
        this.desk = desk;
        this.facts = new BetFacts(desk);
    }

    BetCard of(HypothesisView view) {
        String id = "okr-bet-" + view.hypothesis().id().value();
        List<BetAction> actions = actions(view, id);
        return new BetCard(
                id,
                desk.keyResult(view),
                desk.page("OkrHypothesis!default", view),
                desk.sentences().of(view),
                desk.bets().marks(view),
                facts.brief(view),
                actions,
                !actions.isEmpty());
    }

    /** What the reader may do, the next thing first. */
    List<BetAction> actions(HypothesisView view, String id) {
        List<BetAction> actions = new ArrayList<>();
        if (!view.mayEdit() || !isOpen(view)) {
            return actions;
        }
        boolean live = HypothesisLife.isLive(view.state());
        if (live) {
            actions.add(action(view, id, "verdict", "OkrVerdict!default", view.verdictDue()));
        } else {
            actions.add(action(view, id, "complete", "OkrEditHypothesis!default", true));
        }
        actions.add(action(view, id, "evidence", "OkrEvidence!default", false));
        if (live) {
            actions.add(action(view, id, "edit", "OkrEditHypothesis!default", false));
        }
        actions.add(action(view, id, "drop", "OkrDropHypothesis!default", false));
        return actions;
    }

    static boolean isOpen(HypothesisView view) {
        return view.state() != HypothesisState.DECIDED && view.state() != HypothesisState.DROPPED;
    }

    private BetAction action(HypothesisView view, String id, String name, String page, boolean primary) {
        String text = desk.text(
                switch (name) {
                    case "verdict" -> "okr.hypothesis.action.verdict";
                    case "complete" -> "okr.hypothesis.action.complete";
                    case "evidence" -> "okr.hypothesis.action.evidence";
                    case "edit" -> "okr.hypothesis.action.edit";
                    default -> "okr.hypothesis.action.drop";
                });
        return new BetAction(
                id + "-" + name,
                text,
                desk.text("okr.hypothesis.action.label", text, view.keyResult().title()),
                desk.page(page, view),
                primary);
    }
}
