package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.ObjectiveClosingEntity;
import org.waypoint.okr.ao.entity.ObjectiveEntity;
import org.waypoint.okr.ao.mapping.ClosingRows;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Closings;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;

/** Closings in OBJECTIVE_CLOSING. */
@Component
public final class AoClosings implements Closings {
    private static final String OBJECTIVE_ID = "OBJECTIVE_ID";
    private static final String CARRIED_TO_ID = "CARRIED_TO_ID";

    private final Tables tables;
    private final RowLocks locks;

    public AoClosings(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public Optional<Closing> of(ObjectiveId objective) {
        return row(objective).map(ClosingRows::read);
    }

    @Override
    public List<Closing> in(CycleId cycle) {
        return values(tables.inCycle(ObjectiveClosingEntity.class, cycle));
    }

    @Override
    public List<Closing> in(Collection<CycleId> cycles) {
        return values(tables.inCycles(ObjectiveClosingEntity.class, cycles));
    }

    @Override
    public List<Closing> in(CycleId cycle, Set<UnitId> units) {
        return values(tables.inCycle(ObjectiveClosingEntity.class, cycle, units));
    }

    @Override
    public List<Closing> about(Collection<ObjectiveId> objectives) {
        List<Long> ids = objectives.stream().map(ObjectiveId::value).toList();
        Map<Long, ObjectiveClosingEntity> rows = new LinkedHashMap<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            Query query = Query.select()
                    .where(
                            Chunks.in(OBJECTIVE_ID, chunk.size()) + " OR " + Chunks.in(CARRIED_TO_ID, chunk.size()),
                            twice(chunk))
                    .order("ID ASC");
            tables.all(ObjectiveClosingEntity.class, query).forEach(row -> rows.put(row.getID(), row));
        }
        return values(List.copyOf(rows.values()));
    }

    /** At the objective's row, because there may be no row of its own yet. */
    @Override
    public void lock(ObjectiveId objective) {
        locks.lock(ObjectiveEntity.class, objective.value());
    }

    @Override
    public Closing store(Closing next, long expectedVersion) {
        Optional<ObjectiveClosingEntity> stored = row(next.objectiveId());
        if (stored.isEmpty()) {
            return storeFirst(next, expectedVersion);
        }
        ObjectiveClosingEntity row =
                locks.lock(ObjectiveClosingEntity.class, stored.get().getID(), expectedVersion);
        ClosingRows.write(next, row);
        row.save();
        return ClosingRows.read(row);
    }

    private Closing storeFirst(Closing next, long expectedVersion) {
        if (expectedVersion != 0) {
            throw changedMeanwhile();
        }
        SqlFailures.unique(
                () -> tables.insert(ObjectiveClosingEntity.class, row -> {
                    ClosingRows.write(next, row);
                    row.setVersion(1);
                }),
                AoClosings::changedMeanwhile);
        return of(next.objectiveId()).orElseThrow();
    }

    private Optional<ObjectiveClosingEntity> row(ObjectiveId objective) {
        return tables.where(ObjectiveClosingEntity.class, OBJECTIVE_ID, objective.value()).stream()
                .findFirst();
    }

    private static Object[] twice(List<Long> values) {
        return Stream.concat(values.stream(), values.stream()).toArray();
    }

    private static Refused changedMeanwhile() {
        return Refused.because(Reason.CHANGED_MEANWHILE);
    }

    private static List<Closing> values(List<ObjectiveClosingEntity> rows) {
        return rows.stream().map(ClosingRows::read).toList();
    }
}
