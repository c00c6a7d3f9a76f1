package org.waypoint.okr.ao.mapping;

import java.util.List;
import org.waypoint.okr.ao.entity.UnitEntity;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitDefinition;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.UnitLevel;

/** Units to rows and back; their projects are rows of their own. */
public final class UnitRows {
    private UnitRows() {}

    public static void write(UnitDefinition definition, UnitEntity row) {
        UnitId parent = definition.parentId();
        row.setName(definition.name());
        row.setUnitLevel(definition.level().name());
        row.setParentId(parent == null ? null : parent.value());
        row.setLeads(Columns.lines(definition.leadKeys()));
        row.setCoachKey(definition.coachKey());
    }

    public static Unit read(UnitEntity row, List<Long> projectIds) {
        UnitDefinition definition = new UnitDefinition(
                row.getName(),
                UnitLevel.valueOf(row.getUnitLevel()),
                Columns.id(row.getParentId(), UnitId::new),
                projectIds,
                Columns.lines(row.getLeads()),
                row.getCoachKey());
        return new Unit(new UnitId(row.getID()), definition, row.getVersion());
    }
}
