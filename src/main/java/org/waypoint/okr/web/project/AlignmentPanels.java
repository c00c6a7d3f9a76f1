package org.waypoint.okr.web.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypoint.okr.app.alignment.AlignmentView;
import org.waypoint.okr.app.alignment.GapView;
import org.waypoint.okr.app.explain.ExplainedNumber;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.overview.ProjectOverview;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.alignment.CascadeLadder;
import org.waypoint.okr.domain.alignment.GapKind;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.NumberLink;
import org.waypoint.okr.web.view.part.Shortened;
import org.waypoint.okr.web.view.project.AlignmentPanel;

/** Shows where objectives lead, who leads to them, and what is missing. */
final class AlignmentPanels {
    private static final int SHOWN = 20;
    private static final Set<GapKind> MENDED_BY_A_LINK = Set.of(GapKind.UNALIGNED, GapKind.PARENT_CLOSED);
    private static final BigDecimal MARK_RANGE = new BigDecimal("98.8");
    private static final AlignmentPanel.Meter NO_METER =
            new AlignmentPanel.Meter(NumberLink.plain(""), "0", Lozenge.of("", "neutral"), "");

    private final ProjectDesk desk;

    AlignmentPanels(ProjectDesk desk) {
        this.desk = desk;
    }

    AlignmentPanel of(ProjectOverview overview) {
        ProjectOverview.AlignmentPanel view = overview.alignment();
        Set<Long> editable = overview.objectives().items().stream()
                .filter(ObjectiveView::mayEdit)
                .map(objective -> objective.objective().id().value())
                .collect(Collectors.toSet());
        BigDecimal share = view.fromTheTeamOrAgreed();
        return new AlignmentPanel(
                shortened(view.upward(), this::row),
                shortened(view.dependants(), this::row),
                shortened(view.gaps(), gap -> gap(gap, editable)),
                share == null ? NO_METER : meter(share, overview),
                share != null,
                view.upward().isEmpty()
                        && view.dependants().isEmpty()
                        && view.gaps().isEmpty());
    }

    /** A project with a thousand objectives would else spend most of its page on their links and gaps. */
    private <V, R> Shortened<R> shortened(List<V> views, Function<V, R> row) {
        int left = Math.max(0, views.size() - SHOWN);
        return new Shortened<>(
                views.stream().limit(SHOWN).map(row).toList(),
                !views.isEmpty(),
                left == 0 ? "" : desk.text("okr.project.alignment.more", left),
                left > 0);
    }

    private AlignmentPanel.AlignmentRow row(AlignmentView view) {
        long id = view.alignment().id().value();
        String to = view.toKeyResultTitle() == null ? view.toTitle() : view.toKeyResultTitle();
        return new AlignmentPanel.AlignmentRow(
                view.fromTitle(),
                objective(view.alignment().objectiveId()),
                view.fromUnit(),
                desk.formats()
                        .word("okr.common.alignment-verb.", view.alignment().kind()),
                to,
                target(view.alignment().target()),
                view.toUnit(),
                view.mayRemove(),
                desk.page("OkrRemove!default", "alignmentId", id),
                desk.text("okr.project.alignment.remove-label", view.fromTitle(), to),
                "okr-remove-alignment-" + id);
    }

    private String target(AlignmentTarget target) {
        return target.keyResultId() == null
                ? objective(target.objectiveId())
                : desk.page("OkrKeyResult", "id", target.keyResultId().value());
    }

    private String objective(ObjectiveId id) {
        return desk.page("OkrTreeObjective!default", "objectiveId", id.value());
    }

    private AlignmentPanel.GapRow gap(GapView view, Set<Long> editable) {
        return new AlignmentPanel.GapRow(
                Lozenge.of(
                        desk.formats().word("okr.common.gap.", view.kind()),
                        view.kind() == GapKind.UNALIGNED ? "neutral" : "warning",
                        desk.formats().word("okr.common.gap-hint.", view.kind())),
                view.title(),
                view.unit(),
                MENDED_BY_A_LINK.contains(view.kind()) && editable.contains(view.objectiveId()),
                desk.page("OkrAlignObjective!default", "objectiveId", view.objectiveId()),
                "okr-mend-" + Formats.css(view.kind()) + "-" + view.objectiveId(),
                desk.text("okr.project.align.label", view.title()));
    }

    private AlignmentPanel.Meter meter(BigDecimal share, ProjectOverview overview) {
        String verdict = "okr.project.meter.healthy";
        String tone = "success";
        if (share.compareTo(CascadeLadder.HEALTHY_FROM) < 0) {
            verdict = "okr.project.meter.cascade";
            tone = "warning";
        } else if (share.compareTo(CascadeLadder.HEALTHY_TO) > 0) {
            verdict = "okr.project.meter.ladder";
            tone = "warning";
        }
        String percent = desk.formats().percent(share);
        return new AlignmentPanel.Meter(
                desk.numbers()
                        .of(
                                ExplainedNumber.CASCADE_LADDER,
                                percent,
                                "project",
                                "projectKey",
                                overview.project().key(),
                                "cycleId",
                                overview.cycle().cycle().id().value()),
                // the mark has a width of its own and stays on the bar at 100 per cent
                share.multiply(MARK_RANGE).setScale(1, RoundingMode.HALF_UP).toPlainString(),
                Lozenge.of(desk.text(verdict), tone),
                desk.text("okr.project.meter.description", percent));
    }
}
