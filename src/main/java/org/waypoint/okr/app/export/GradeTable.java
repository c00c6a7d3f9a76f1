package org.waypoint.okr.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Computed;
import org.waypoint.okr.domain.closing.Decided;
import org.waypoint.okr.domain.closing.Grading.Said;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveId;

/**
 * Every objective of a cycle with what was computed, what its unit said and what became of it. The computed score is the
 * one of the moment of grading; before that, the one of now.
 */
final class GradeTable {
    private static final Said NOTHING = new Said(null, null, null, null);

    private final ExportPage page;
    private final Map<ObjectiveId, Closing> closings;

    GradeTable(ExportPage page, List<Closing> closings) {
        this.page = page;
        this.closings = ExportPage.byId(closings, Closing::objectiveId);
    }

    ExportTable of(List<ScoredObjective> objectives) {
        ExportTable table = new ExportTable(
                "cycle",
                "unit",
                "objectiveId",
                "objective",
                "type",
                "state",
                "computedScore",
                "computedGrade",
                "originalTargetScore",
                "targetMoved",
                "commitmentMissed",
                "ownGrade",
                "reason",
                "cause",
                "change",
                "gradedAt",
                "confirmedAt",
                "decision",
                "why",
                "decidedAt",
                "carriedTo");
        objectives.forEach(scored -> table.add(row(scored)));
        return table;
    }

    private List<@Nullable Object> row(ScoredObjective scored) {
        Objective objective = scored.place().objective();
        ObjectiveDefinition definition = objective.definition();
        Closing closing = closings.getOrDefault(objective.id(), Closing.open(objective));
        Computed computed = computed(closing, scored);
        Said said = closing.grading() == null ? NOTHING : closing.grading().said();
        List<@Nullable Object> cells = page.beginning(scored.place());
        cells.addAll(Arrays.asList(
                definition.type().name(),
                definition.state().name(),
                computed.score(),
                computed.displayed(),
                computed.againstOriginal(),
                computed.targetMoved(),
                computed.missed(),
                said.grade() == null ? definition.grade() : said.grade(),
                said.reason(),
                said.cause(),
                said.change(),
                closing.grading() == null ? null : closing.grading().stamp().at(),
                closing.confirmed() == null ? null : closing.confirmed().at()));
        cells.addAll(decision(closing.decided(), definition));
        return cells;
    }

    private Computed computed(Closing closing, ScoredObjective scored) {
        return closing.grading() == null
                ? Computed.of(scored.now(), page.reading().againstOriginal(scored))
                : closing.grading().computed();
    }

    private static List<@Nullable Object> decision(@Nullable Decided decided, ObjectiveDefinition definition) {
        if (decided == null) {
            // Objectives that were closed before closings were recorded carry grade and decision themselves.
            return Arrays.asList(
                    definition.decision() == null ? null : definition.decision().name(), null, null, null);
        }
        return Arrays.asList(
                decided.decision().name(),
                decided.why(),
                decided.stamp().at(),
                decided.carriedTo() == null ? null : decided.carriedTo().value());
    }
}
