package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.IdEntity;
import org.waypoint.okr.ao.entity.UnitEntity;
import org.waypoint.okr.ao.entity.UnitProjectEntity;
import org.waypoint.okr.ao.mapping.UnitRows;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitDefinition;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.Units;

/** Units in UNIT, their projects in UNIT_PROJECT. */
@Component
public final class AoUnits implements Units {
    private static final String UNIT_ID = "UNIT_ID";

    private final Tables tables;
    private final RowLocks locks;

    public AoUnits(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public List<Unit> all() {
        Map<Long, List<Long>> projects = tables.all(UnitProjectEntity.class, Query.select()).stream()
                .sorted(Comparator.comparing(IdEntity::getID))
                .collect(Collectors.groupingBy(
                        UnitProjectEntity::getUnitId,
                        Collectors.mapping(UnitProjectEntity::getProjectId, Collectors.toList())));
        return tables.all(UnitEntity.class, Query.select()).stream()
                .map(row -> UnitRows.read(row, projects.getOrDefault(row.getID(), List.of())))
                .sorted(Comparator.comparing(Unit::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(unit -> unit.id().value()))
                .toList();
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return tables.find(UnitEntity.class, id.value()).map(row -> UnitRows.read(row, projectsOf(id)));
    }

    @Override
    public Unit add(UnitDefinition definition) {
        long id = tables.insert(UnitEntity.class, row -> UnitRows.write(definition, row));
        attach(id, definition.projectIds());
        return find(new UnitId(id)).orElseThrow();
    }

    @Override
    public Unit store(UnitId id, UnitDefinition next, long expectedVersion) {
        UnitEntity row = locks.lock(UnitEntity.class, id.value(), expectedVersion);
        UnitRows.write(next, row);
        row.save();
        if (!projectsOf(id).equals(next.projectIds())) {
            tables.delete(UnitProjectEntity.class, UNIT_ID, id.value());
            attach(id.value(), next.projectIds());
        }
        return UnitRows.read(row, next.projectIds());
    }

    @Override
    public void remove(UnitId id, long expectedVersion) {
        UnitEntity row = locks.lock(UnitEntity.class, id.value(), expectedVersion);
        tables.delete(UnitProjectEntity.class, UNIT_ID, id.value());
        tables.delete(UnitEntity.class, "ID", row.getID());
    }

    @Override
    public void lock() {
        locks.latch("units");
    }

    private List<Long> projectsOf(UnitId id) {
        return tables.where(UnitProjectEntity.class, UNIT_ID, id.value()).stream()
                .map(UnitProjectEntity::getProjectId)
                .toList();
    }

    private void attach(long unit, List<Long> projects) {
        for (Long project : projects) {
            tables.insert(UnitProjectEntity.class, row -> {
                row.setUnitId(unit);
                row.setProjectId(project);
            });
        }
    }
}
