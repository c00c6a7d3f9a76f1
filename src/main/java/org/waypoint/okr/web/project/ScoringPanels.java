package org.waypoint.okr.web.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.overview.ProjectOverview;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.Score;
import org.waypoint.okr.web.view.project.Notice;
import org.waypoint.okr.web.view.project.ObjectiveRow;
import org.waypoint.okr.web.view.project.ScoringPanel;

/** Shows how the project's objectives stand. */
final class ScoringPanels {
    private static final int MOST_MOVERS = 4;

    private final ProjectDesk desk;
    private final KeyResultRows keyResults;
    private final ObjectiveRows objectives;

    ScoringPanels(ProjectDesk desk) {
        this.desk = desk;
        this.keyResults = new KeyResultRows(desk);
        this.objectives = new ObjectiveRows(desk);
    }

    ScoringPanel of(ProjectOverview overview) {
        List<ObjectiveRow> rows =
                overview.objectives().items().stream().map(objectives::of).toList();
        List<ScoringPanel.Mover> movers = movers(overview.objectives().items());
        boolean scored = overview.score() != null && !rows.isEmpty();
        boolean mayAdd = overview.mayManage() && !overview.cycle().cycle().isClosed();
        String add = addHref(overview);
        return new ScoringPanel(
                scored ? projectScore(overview) : null,
                scored,
                scored ? desk.scores().pace(overview.score()) : Lozenge.of("", "neutral"),
                figures(overview),
                movers,
                !movers.isEmpty(),
                warnings(overview.objectives().items()),
                rows,
                !rows.isEmpty(),
                mayAdd,
                add,
                !rows.isEmpty() && !overview.cycle().cycle().isClosed(),
                meetingHref(overview),
                empty(mayAdd, add),
                paging(overview.objectives()));
    }

    private Score projectScore(ProjectOverview overview) {
        String explain = desk.links()
                .page(
                        "OkrExplainScore!default",
                        "projectKey",
                        overview.project().key(),
                        "cycleId",
                        overview.cycle().cycle().id().value(),
                        "returnUrl",
                        desk.here());
        return desk.scores().chip(overview.score(), overview.project().name(), explain, "okr-explain-project");
    }

    private String addHref(ProjectOverview overview) {
        return desk.links()
                .page(
                        "OkrEditObjective!default",
                        "projectKey",
                        overview.project().key(),
                        "cycleId",
                        overview.cycle().cycle().id().value(),
                        "returnUrl",
                        desk.here());
    }

    private String meetingHref(ProjectOverview overview) {
        return desk.links()
                .page(
                        "OkrMeeting",
                        "projectKey",
                        overview.project().key(),
                        "cycleId",
                        overview.cycle().cycle().id().value());
    }

    private List<ScoringPanel.Figure> figures(ProjectOverview overview) {
        List<ScoringPanel.Figure> figures = new ArrayList<>();
        figures.add(figure(overview.objectives().total(), "okr.project.figure.objectives", "neutral"));
        figures.add(figure(overview.keyResultCount(), "okr.project.figure.key-results", "neutral"));
        if (overview.staleKeyResults() > 0) {
            figures.add(figure(overview.staleKeyResults(), "okr.project.figure.stale", "warning"));
        }
        if (overview.checkInsDueForMe() > 0) {
            figures.add(figure(overview.checkInsDueForMe(), "okr.project.figure.due", "info")
                    .leadingTo(desk.links().page("OkrOwed")));
        }
        return figures;
    }

    private ScoringPanel.Figure figure(int number, String captionKey, String tone) {
        return new ScoringPanel.Figure(
                desk.formats().number(BigDecimal.valueOf(number)), desk.text(captionKey, number), tone, "", false);
    }

    /** What moved most, whichever way: the first thing to talk about. */
    private List<ScoringPanel.Mover> movers(List<ObjectiveView> shown) {
        return shown.stream()
                .flatMap(objective -> objective.keyResults().stream())
                .filter(view -> view.movement() != null && view.movement().signum() != 0)
                .sorted(Comparator.comparing(
                                (KeyResultView view) -> view.movement().abs())
                        .reversed())
                .limit(MOST_MOVERS)
                .map(view -> new ScoringPanel.Mover(
                        view.keyResult().title(),
                        "#" + KeyResultRows.anchor(view.keyResult().id().value()),
                        keyResults.change(view.movement()),
                        KeyResultRows.tone(view.movement())))
                .toList();
    }

    /** Units with more objectives than the focus limit, each named once. */
    private List<String> warnings(List<ObjectiveView> shown) {
        return shown.stream()
                .filter(view -> view.warnings().contains(Reason.TOO_MANY_OBJECTIVES.name()))
                .map(view -> view.unit().definition().name())
                .distinct()
                .map(unit -> desk.text("okr.project.warning.too-many-objectives", unit))
                .toList();
    }

    private Notice empty(boolean mayAdd, String addHref) {
        return new Notice(
                desk.text("okr.project.empty.objectives.title"),
                desk.text(mayAdd ? "okr.project.empty.objectives.add" : "okr.project.empty.objectives.wait"),
                mayAdd,
                desk.text("okr.project.objective.add"),
                addHref,
                true);
    }

    private ScoringPanel.Paging paging(PageOf<ObjectiveView> page) {
        int last = Math.min(page.offset() + page.limit(), page.total());
        boolean previous = page.offset() > 0;
        boolean next = last < page.total();
        return new ScoringPanel.Paging(
                previous || next,
                desk.text("okr.project.paging", page.offset() + 1, last, page.total()),
                previous,
                desk.here() + "&offset=" + Math.max(0, page.offset() - page.limit()),
                next,
                desk.here() + "&offset=" + last);
    }
}
