package org.waypoint.okr.web.project;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.closing.ClosingMark;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.web.closing.ClosingMarks;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.project.KeyResultRow;
import org.waypoint.okr.web.view.project.MenuItem;
import org.waypoint.okr.web.view.project.ObjectiveRow;

/** Shows objectives with their key results. */
final class ObjectiveRows {
    private final ProjectDesk desk;
    private final KeyResultRows rows;

    ObjectiveRows(ProjectDesk desk) {
        this.desk = desk;
        this.rows = new KeyResultRows(desk);
    }

    ObjectiveRow of(ObjectiveView view) {
        long id = view.objective().id().value();
        List<MenuItem> menu = menu(view, id);
        List<KeyResultRow> keyResults = view.keyResults().stream().map(rows::of).toList();
        String why = view.objective().definition().why();
        return new ObjectiveRow(
                "okr-objective-" + id,
                view.objective().title(),
                desk.text(
                        "okr.project.objective.byline",
                        view.unit().definition().name(),
                        view.owner().displayName()),
                marks(view),
                why == null ? "" : why,
                why != null,
                desk.scores()
                        .chip(
                                view.score(),
                                view.objective().title(),
                                desk.page("OkrExplainScore!default", "objectiveId", id),
                                "okr-explain-objective-" + id),
                desk.scores().pace(view.score()),
                view.score().pace().status() != PaceStatus.NONE,
                desk.sparklines().of(view.trend(), view.score().band()),
                keyResults,
                !keyResults.isEmpty(),
                view.warnings().contains(Reason.TOO_MANY_KEY_RESULTS.name())
                        ? List.of(desk.text("okr.project.warning.too-many-key-results"))
                        : List.of(),
                menu,
                !menu.isEmpty(),
                desk.text("okr.common.more", view.objective().title()));
    }

    private List<Lozenge> marks(ObjectiveView view) {
        List<Lozenge> marks = new ArrayList<>();
        if (view.objective().definition().type() == ObjectiveType.COMMITTED) {
            marks.add(Lozenge.of(desk.text("okr.common.type.committed"), "info"));
        }
        ObjectiveState state = view.objective().definition().state();
        if (state == ObjectiveState.DRAFT || state == ObjectiveState.PROPOSED) {
            marks.add(Lozenge.of(desk.formats().word("okr.common.objective-state.", state), "neutral"));
        }
        marks.addAll(desk.scores().marks(view.score()));
        ClosingMark closing = desk.closing().marks().get(view.objective().id());
        if (closing != null) {
            marks.addAll(new ClosingMarks(desk.formats()).of(closing));
        }
        return marks;
    }

    private List<MenuItem> menu(ObjectiveView view, long id) {
        if (!view.mayEdit()) {
            return List.of();
        }
        return List.of(
                desk.item("okr.project.objective.add-key-result", "OkrEditKeyResult!default", "objectiveId", id),
                desk.item("okr.project.objective.align", "OkrAlignObjective!default", "objectiveId", id),
                desk.item("okr.project.objective.edit", "OkrEditObjective!default", "objectiveId", id));
    }
}
