package org.waypoint.okr.web.project;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.hypothesis.EpicView;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.overview.ProjectOverview;
import org.waypoint.okr.web.part.Bets;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.project.HypothesisPanel;

/** Shows the bets on the project's key results: live ones first, verdicts due at the top. */
final class HypothesisPanels {
    private final ProjectDesk desk;
    private final Bets bets;

    HypothesisPanels(ProjectDesk desk) {
        this.desk = desk;
        this.bets = new Bets(desk.formats());
    }

    HypothesisPanel of(ProjectOverview.HypothesisPanel view, String learningHref) {
        List<HypothesisPanel.HypothesisRow> live =
                view.live().stream().map(this::row).toList();
        List<HypothesisPanel.HypothesisRow> closed =
                view.closed().stream().map(this::row).toList();
        return new HypothesisPanel(
                counts(view),
                live,
                !live.isEmpty(),
                closed,
                !closed.isEmpty(),
                desk.text("okr.project.hypotheses.closed", closed.size()),
                learningHref);
    }

    private List<Lozenge> counts(ProjectOverview.HypothesisPanel view) {
        List<Lozenge> counts = new ArrayList<>();
        if (view.verdictsDue() > 0) {
            counts.add(Lozenge.of(desk.text("okr.project.hypotheses.verdicts-due", view.verdictsDue()), "warning"));
        }
        if (view.shippedNotMoved() > 0) {
            counts.add(Lozenge.of(desk.text("okr.project.hypotheses.not-moved", view.shippedNotMoved()), "danger"));
        }
        if (view.drafts() > 0) {
            counts.add(Lozenge.of(desk.text("okr.project.hypotheses.drafts", view.drafts()), "neutral"));
        }
        return counts;
    }

    private HypothesisPanel.HypothesisRow row(HypothesisView view) {
        EpicView epic = view.epic();
        boolean hasLink = !epic.hidden() && !epic.gone() && epic.key() != null;
        return new HypothesisPanel.HypothesisRow(
                "okr-hypothesis-" + view.hypothesis().id().value(),
                bets.epic(epic),
                hasLink,
                hasLink ? desk.links().issue(epic.key()) : "",
                epic.hidden() || epic.statusName() == null ? "" : epic.statusName(),
                view.keyResult().title(),
                desk.page(
                        "OkrHypothesis!default",
                        "hypothesisId",
                        view.hypothesis().id().value()),
                bets.details(view),
                bets.marks(view));
    }
}
