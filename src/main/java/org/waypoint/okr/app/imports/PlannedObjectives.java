package org.waypoint.okr.app.imports;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.imports.OkrPlan.PlannedCycle;
import org.waypoint.okr.app.imports.OkrPlan.PlannedObjective;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.objective.Origin;
import org.waypoint.okr.domain.unit.Unit;

/** What an imported objective looks like. */
final class PlannedObjectives {
    private final Actor actor;
    private final Texts texts;

    PlannedObjectives(Actor actor, Texts texts) {
        this.actor = actor;
        this.texts = texts;
    }

    ObjectiveDefinition definition(PlannedObjective planned, Unit unit, Cycle cycle) {
        return new ObjectiveDefinition(
                planned.title,
                description(planned.publishedTotal),
                planned.why,
                planned.type == null ? ObjectiveType.ASPIRATIONAL : planned.type,
                Origin.FROM_THE_TEAM,
                state(planned.cycle),
                unit.id(),
                cycle.id(),
                planned.ownerKey == null ? actor.key() : planned.ownerKey,
                planned.publishedTotal == null ? null : Cells.asGrade(planned.publishedTotal),
                null);
    }

    /** The total as published stays readable when it has more decimals than a grade. */
    private @Nullable String description(@Nullable BigDecimal total) {
        if (total == null || Cells.asGrade(total).compareTo(total) == 0) {
            return null;
        }
        return texts.text(actor.locale(), "okr.import.published-total", List.of(total));
    }

    /** What an import finds in the past is over, even while its cycle still waits for check-ins. */
    private static ObjectiveState state(PlannedCycle cycle) {
        return switch (cycle.phase) {
            case PLANNING -> ObjectiveState.DRAFT;
            case ACTIVE -> ObjectiveState.AGREED;
            case CLOSING -> cycle.existing == null ? ObjectiveState.CLOSED : ObjectiveState.AGREED;
            case CLOSED -> ObjectiveState.CLOSED;
        };
    }
}
