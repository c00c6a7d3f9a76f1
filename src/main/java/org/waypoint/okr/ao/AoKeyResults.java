package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.entity.ObjectiveEntity;
import org.waypoint.okr.ao.entity.RecalibrationEntity;
import org.waypoint.okr.ao.mapping.Columns;
import org.waypoint.okr.ao.mapping.KeyResultRows;
import org.waypoint.okr.ao.mapping.MetricText;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.KeyResults;
import org.waypoint.okr.domain.keyresult.Recalibration;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/** Key results in KEY_RESULT, series included; their recalibrations in RECALIBRATION. */
@Component
public final class AoKeyResults implements KeyResults {
    private final Tables tables;
    private final RowLocks locks;
    private final Placement placement;

    public AoKeyResults(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
        this.placement = new Placement(tables);
    }

    @Override
    public Optional<KeyResult> find(KeyResultId id) {
        return tables.find(KeyResultEntity.class, id.value()).map(KeyResultRows::read);
    }

    @Override
    public List<KeyResult> find(Collection<KeyResultId> ids) {
        List<Long> values = ids.stream().map(KeyResultId::value).toList();
        return values(tables.where(KeyResultEntity.class, "ID", values));
    }

    @Override
    public List<KeyResult> of(ObjectiveId objective) {
        return values(tables.where(KeyResultEntity.class, "OBJECTIVE_ID", objective.value()));
    }

    @Override
    public List<KeyResult> of(Collection<ObjectiveId> objectives) {
        List<Long> values = objectives.stream().map(ObjectiveId::value).toList();
        return values(tables.where(KeyResultEntity.class, "OBJECTIVE_ID", values));
    }

    @Override
    public List<KeyResult> in(CycleId cycle) {
        return values(tables.inCycle(KeyResultEntity.class, cycle));
    }

    @Override
    public List<KeyResult> in(CycleId cycle, Set<UnitId> units) {
        return values(tables.inCycle(KeyResultEntity.class, cycle, units));
    }

    @Override
    public List<KeyResult> ownedBy(String userKey, Set<CycleId> cycles) {
        return ofPerson("OWNER_KEY", userKey, cycles);
    }

    @Override
    public List<KeyResult> leaningOn(String userKey, Set<CycleId> cycles) {
        return ofPerson("PARTNER_KEY", userKey, cycles);
    }

    private List<KeyResult> ofPerson(String column, String userKey, Set<CycleId> cycles) {
        Criteria criteria = new Criteria()
                .equal(column, userKey)
                .in("CYCLE_ID", cycles.stream().map(CycleId::value).toList());
        return values(tables.all(KeyResultEntity.class, criteria.query().order("ID ASC")));
    }

    @Override
    public List<KeyResult> search(CycleId cycle, @Nullable UnitId unit, String text, int limit) {
        Criteria criteria = new Criteria().equal("CYCLE_ID", cycle.value()).titleHolds(text);
        if (unit != null) {
            criteria.equal("UNIT_ID", unit.value());
        }
        return values(tables.all(
                KeyResultEntity.class, criteria.query().order("ID ASC").limit(limit)));
    }

    @Override
    public List<KeyResult> titled(String title) {
        String wanted = title.strip();
        return values(tables.where(KeyResultEntity.class, "TITLE_LOWER", Columns.searchable(wanted))).stream()
                .filter(found -> found.title().strip().equalsIgnoreCase(wanted))
                .toList();
    }

    /** Under the objective's row lock, so that it neither moves nor goes meanwhile. */
    @Override
    public KeyResult add(Objective objective, KeyResultDefinition definition, Stamp created) {
        ObjectiveEntity parent =
                locks.lock(ObjectiveEntity.class, objective.id().value());
        long id = tables.insert(KeyResultEntity.class, row -> {
            KeyResultRows.write(definition, created, row);
            row.setObjectiveId(parent.getID());
            row.setCycleId(parent.getCycleId());
            row.setUnitId(parent.getUnitId());
        });
        return find(new KeyResultId(id)).orElseThrow();
    }

    @Override
    public KeyResult store(
            KeyResultId id, KeyResultDefinition next, @Nullable Recalibration recalibration, long expectedVersion) {
        KeyResultEntity row = locks.lock(KeyResultEntity.class, id.value(), expectedVersion);
        KeyResultRows.write(next, row);
        if (recalibration != null) {
            recalibrate(row, recalibration);
        }
        row.save();
        return KeyResultRows.read(row);
    }

    private void recalibrate(KeyResultEntity row, Recalibration recalibration) {
        if (row.getOriginalMetric() == null) {
            row.setOriginalMetric(MetricText.write(recalibration.before()));
        }
        tables.insert(RecalibrationEntity.class, entry -> KeyResultRows.write(recalibration, entry));
    }

    @Override
    public void remove(KeyResultId id, long expectedVersion) {
        KeyResultEntity row = locks.lock(KeyResultEntity.class, id.value(), expectedVersion);
        placement.removeBelowKeyResults(List.of(id.value()));
        tables.delete(KeyResultEntity.class, "ID", row.getID());
    }

    @Override
    public List<Recalibration> recalibrations(KeyResultId id) {
        Query newestFirst =
                Query.select().where("KEY_RESULT_ID = ?", id.value()).order("ID DESC");
        return tables.all(RecalibrationEntity.class, newestFirst).stream()
                .map(KeyResultRows::read)
                .toList();
    }

    private static List<KeyResult> values(List<KeyResultEntity> rows) {
        return rows.stream().map(KeyResultRows::read).toList();
    }
}
