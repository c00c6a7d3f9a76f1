package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.ObjectiveEntity;
import org.waypoint.okr.ao.mapping.ObjectiveRows;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveFilter;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.Objectives;
import org.waypoint.okr.domain.unit.UnitId;

/** Objectives in OBJECTIVE. */
@Component
public final class AoObjectives implements Objectives {
    private final Tables tables;
    private final RowLocks locks;
    private final Placement placement;

    public AoObjectives(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
        this.placement = new Placement(tables);
    }

    @Override
    public Optional<Objective> find(ObjectiveId id) {
        return tables.find(ObjectiveEntity.class, id.value()).map(ObjectiveRows::read);
    }

    @Override
    public List<Objective> find(Collection<ObjectiveId> ids) {
        List<Long> values = ids.stream().map(ObjectiveId::value).toList();
        return values(tables.where(ObjectiveEntity.class, "ID", values));
    }

    @Override
    public List<Objective> in(CycleId cycle) {
        return values(tables.inCycle(ObjectiveEntity.class, cycle));
    }

    @Override
    public List<Objective> in(Collection<CycleId> cycles) {
        return values(tables.inCycles(ObjectiveEntity.class, cycles));
    }

    @Override
    public List<Objective> in(CycleId cycle, Set<UnitId> units) {
        return values(tables.inCycle(ObjectiveEntity.class, cycle, units));
    }

    @Override
    public List<Objective> find(ObjectiveFilter filter, int offset, int limit) {
        return values(tables.all(
                ObjectiveEntity.class,
                criteria(filter).query().order("ID ASC").offset(offset).limit(limit)));
    }

    @Override
    public int count(ObjectiveFilter filter) {
        return tables.count(ObjectiveEntity.class, criteria(filter).query());
    }

    private static Criteria criteria(ObjectiveFilter filter) {
        Criteria criteria = new Criteria();
        if (filter.cycleId() != null) {
            criteria.equal("CYCLE_ID", filter.cycleId().value());
        }
        if (filter.unitIds() != null) {
            criteria.in("UNIT_ID", filter.unitIds().stream().map(UnitId::value).toList());
        }
        if (filter.ownerKey() != null) {
            criteria.equal("OWNER_KEY", filter.ownerKey());
        }
        if (filter.text() != null) {
            criteria.titleHolds(filter.text());
        }
        return criteria;
    }

    @Override
    public Objective add(ObjectiveDefinition definition, Stamp created) {
        long id = tables.insert(ObjectiveEntity.class, row -> ObjectiveRows.write(definition, created, row));
        return find(new ObjectiveId(id)).orElseThrow();
    }

    @Override
    public Objective store(ObjectiveId id, ObjectiveDefinition next, long expectedVersion) {
        ObjectiveEntity row = locks.lock(ObjectiveEntity.class, id.value(), expectedVersion);
        boolean moves = row.getCycleId() != next.cycleId().value()
                || row.getUnitId() != next.unitId().value();
        ObjectiveRows.write(next, row);
        row.save();
        if (moves) {
            placement.move(id.value(), next.cycleId().value(), next.unitId().value());
        }
        return ObjectiveRows.read(row);
    }

    @Override
    public void remove(ObjectiveId id, long expectedVersion) {
        ObjectiveEntity row = locks.lock(ObjectiveEntity.class, id.value(), expectedVersion);
        placement.removeBelowObjective(id.value());
        tables.delete(ObjectiveEntity.class, "ID", row.getID());
    }

    private static List<Objective> values(List<ObjectiveEntity> rows) {
        return rows.stream().map(ObjectiveRows::read).toList();
    }
}
