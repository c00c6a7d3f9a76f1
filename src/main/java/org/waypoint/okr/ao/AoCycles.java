package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.CycleEntity;
import org.waypoint.okr.ao.mapping.CycleRows;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.Cycles;
import org.waypoint.okr.domain.cycle.DateRange;

/** Cycles in CYCLE. */
@Component
public final class AoCycles implements Cycles {
    private static final Comparator<Cycle> NEWEST_FIRST_BACKLOG_LAST = Comparator.comparing(AoCycles::start)
            .reversed()
            .thenComparing(cycle -> cycle.definition().cadence())
            .thenComparing(cycle -> cycle.id().value());

    private final Tables tables;
    private final RowLocks locks;

    public AoCycles(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public List<Cycle> all() {
        return tables.all(CycleEntity.class, Query.select()).stream()
                .map(CycleRows::read)
                .sorted(NEWEST_FIRST_BACKLOG_LAST)
                .toList();
    }

    @Override
    public Optional<Cycle> find(CycleId id) {
        return tables.find(CycleEntity.class, id.value()).map(CycleRows::read);
    }

    @Override
    public Cycle add(CycleDefinition definition, CyclePhase phase) {
        long id = tables.insert(CycleEntity.class, row -> CycleRows.write(definition, phase, row));
        return find(new CycleId(id)).orElseThrow();
    }

    @Override
    public Cycle store(Cycle next, long expectedVersion) {
        CycleEntity row = locks.lock(CycleEntity.class, next.id().value(), expectedVersion);
        CycleRows.write(next.definition(), next.phase(), row);
        row.save();
        return CycleRows.read(row);
    }

    @Override
    public void remove(CycleId id, long expectedVersion) {
        CycleEntity row = locks.lock(CycleEntity.class, id.value(), expectedVersion);
        tables.delete(CycleEntity.class, "ID", row.getID());
    }

    @Override
    public void lock() {
        locks.latch("cycles");
    }

    private static LocalDate start(Cycle cycle) {
        DateRange range = cycle.definition().range();
        return range == null ? LocalDate.MIN : range.start();
    }
}
