package org.waypoint.okr.ao.mapping;

import org.waypoint.okr.ao.entity.ObjectiveEntity;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.objective.Origin;
import org.waypoint.okr.domain.unit.UnitId;

/** Objectives to rows and back. */
public final class ObjectiveRows {
    private ObjectiveRows() {}

    public static void write(ObjectiveDefinition definition, Stamp created, ObjectiveEntity row) {
        write(definition, row);
        row.setCreatedBy(created.userKey());
        row.setCreatedAt(created.at().toEpochMilli());
    }

    public static void write(ObjectiveDefinition definition, ObjectiveEntity row) {
        row.setTitle(definition.title());
        row.setTitleLower(Columns.searchable(definition.title()));
        row.setDescription(definition.description());
        row.setWhy(definition.why());
        row.setObjectiveType(definition.type().name());
        row.setOrigin(definition.origin().name());
        row.setStatus(definition.state().name());
        row.setUnitId(definition.unitId().value());
        row.setCycleId(definition.cycleId().value());
        row.setOwnerKey(definition.ownerKey());
        row.setGrade(Columns.text(definition.grade()));
        row.setDecision(Columns.text(definition.decision()));
    }

    public static Objective read(ObjectiveEntity row) {
        ObjectiveDefinition definition = new ObjectiveDefinition(
                row.getTitle(),
                row.getDescription(),
                row.getWhy(),
                ObjectiveType.valueOf(row.getObjectiveType()),
                Origin.valueOf(row.getOrigin()),
                ObjectiveState.valueOf(row.getStatus()),
                new UnitId(row.getUnitId()),
                new CycleId(row.getCycleId()),
                row.getOwnerKey(),
                Columns.decimal(row.getGrade()),
                Columns.constant(Decision.class, row.getDecision()));
        Stamp created = Columns.stamp(row.getCreatedBy(), row.getCreatedAt());
        return new Objective(new ObjectiveId(row.getID()), definition, created, row.getVersion());
    }
}
