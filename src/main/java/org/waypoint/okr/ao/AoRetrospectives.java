package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.RetrospectiveEntity;
import org.waypoint.okr.ao.mapping.RetrospectiveRows;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.retrospective.Retrospectives;
import org.waypoint.okr.domain.unit.UnitId;

/** Retrospectives in RETROSPECTIVE. */
@Component
public final class AoRetrospectives implements Retrospectives {
    private final Tables tables;
    private final RowLocks locks;

    public AoRetrospectives(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public Optional<Retrospective> of(UnitId unit, CycleId cycle) {
        return row(unit, cycle).map(RetrospectiveRows::read);
    }

    @Override
    public List<Retrospective> in(CycleId cycle) {
        return values(tables.inCycle(RetrospectiveEntity.class, cycle));
    }

    @Override
    public List<Retrospective> in(Collection<CycleId> cycles) {
        return values(tables.inCycles(RetrospectiveEntity.class, cycles));
    }

    @Override
    public List<Retrospective> in(CycleId cycle, Set<UnitId> units) {
        return values(tables.inCycle(RetrospectiveEntity.class, cycle, units));
    }

    @Override
    public Retrospective store(Retrospective next, long expectedVersion) {
        Optional<RetrospectiveEntity> stored = row(next.unitId(), next.cycleId());
        if (stored.isEmpty()) {
            return storeFirst(next, expectedVersion);
        }
        RetrospectiveEntity row =
                locks.lock(RetrospectiveEntity.class, stored.get().getID(), expectedVersion);
        RetrospectiveRows.write(next, row);
        row.save();
        return RetrospectiveRows.read(row);
    }

    private Retrospective storeFirst(Retrospective next, long expectedVersion) {
        if (expectedVersion != 0) {
            throw changedMeanwhile();
        }
        SqlFailures.unique(
                () -> tables.insert(RetrospectiveEntity.class, row -> {
                    RetrospectiveRows.write(next, row);
                    row.setSlot(slot(next.unitId(), next.cycleId()));
                    row.setVersion(1);
                }),
                AoRetrospectives::changedMeanwhile);
        return of(next.unitId(), next.cycleId()).orElseThrow();
    }

    private Optional<RetrospectiveEntity> row(UnitId unit, CycleId cycle) {
        return tables.where(RetrospectiveEntity.class, "SLOT", slot(unit, cycle)).stream()
                .findFirst();
    }

    private static String slot(UnitId unit, CycleId cycle) {
        return unit.value() + ":" + cycle.value();
    }

    private static Refused changedMeanwhile() {
        return Refused.because(Reason.CHANGED_MEANWHILE);
    }

    private static List<Retrospective> values(List<RetrospectiveEntity> rows) {
        return rows.stream().map(RetrospectiveRows::read).toList();
    }
}
