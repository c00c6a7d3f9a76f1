package org.waypoint.sandbox.demo.scale;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.UnitEntity;
import org.waypoint.okr.ao.entity.UnitProjectEntity;
import org.waypoint.okr.ao.mapping.NewRow;
import org.waypoint.okr.ao.mapping.UnitRows;
import org.waypoint.okr.domain.unit.UnitDefinition;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.sandbox.db.BulkActiveObjects;

/** One company, its departments, and teams that all work in the one project. */
final class ScaleUnits {
    private final BulkActiveObjects tables;
    private final ScalePlan plan;

    ScaleUnits(BulkActiveObjects tables, ScalePlan plan) {
        this.tables = tables;
        this.plan = plan;
    }

    /** The ids of the teams. */
    long[] insert(long projectId) {
        insert(List.of(row("Scale company", UnitLevel.COMPANY, null)));
        long company = ids(1)[0];
        try (Bulk<UnitEntity> units = new Bulk<>(tables, UnitEntity.class)) {
            for (int i = 0; i < plan.departments(); i++) {
                units.add(row("Department " + (i + 1), UnitLevel.DEPARTMENT, company));
            }
        }
        long[] departments = ids(1 + plan.departments());
        try (Bulk<UnitEntity> units = new Bulk<>(tables, UnitEntity.class)) {
            for (int i = 0; i < plan.teams(); i++) {
                units.add(row("Team " + (i + 1), UnitLevel.TEAM, departments[1 + plan.departmentOf(i)]));
            }
        }
        long[] all = ids(1 + plan.departments() + plan.teams());
        long[] teams = java.util.Arrays.copyOfRange(all, 1 + plan.departments(), all.length);
        attach(teams, projectId);
        return teams;
    }

    private void attach(long[] teams, long projectId) {
        try (Bulk<UnitProjectEntity> links = new Bulk<>(tables, UnitProjectEntity.class)) {
            for (long team : teams) {
                links.add(Map.of("UNIT_ID", team, "PROJECT_ID", projectId));
            }
        }
    }

    private void insert(List<Map<String, Object>> rows) {
        try (Bulk<UnitEntity> units = new Bulk<>(tables, UnitEntity.class)) {
            rows.forEach(units::add);
        }
    }

    private long[] ids(int expected) {
        return Bulk.ids(tables, UnitEntity.class, expected);
    }

    private Map<String, Object> row(String name, UnitLevel level, @Nullable Long parent) {
        UnitDefinition definition = new UnitDefinition(
                name, level, parent == null ? null : new UnitId(parent), List.of(), List.of(plan.ownerKey()), null);
        return NewRow.of(UnitEntity.class, row -> UnitRows.write(definition, row));
    }
}
