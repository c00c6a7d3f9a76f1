package org.waypoint.okr.fake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.retrospective.Retrospectives;
import org.waypoint.okr.domain.unit.UnitId;

/** Retrospectives in memory. */
public final class InMemoryRetrospectives implements Retrospectives {
    private final Map<String, Retrospective> rows = new LinkedHashMap<>();

    @Override
    public Optional<Retrospective> of(UnitId unit, CycleId cycle) {
        return Optional.ofNullable(rows.get(slot(unit, cycle)));
    }

    @Override
    public List<Retrospective> in(CycleId cycle) {
        return rows.values().stream().filter(row -> row.cycleId().equals(cycle)).toList();
    }

    @Override
    public List<Retrospective> in(Collection<CycleId> cycles) {
        return rows.values().stream()
                .filter(row -> cycles.contains(row.cycleId()))
                .toList();
    }

    @Override
    public List<Retrospective> in(CycleId cycle, Set<UnitId> units) {
        return in(cycle).stream().filter(row -> units.contains(row.unitId())).toList();
    }

    @Override
    public Retrospective store(Retrospective next, long expectedVersion) {
        long stored =
                of(next.unitId(), next.cycleId()).map(Retrospective::version).orElse(0L);
        Rows.requireVersion(stored, expectedVersion);
        Retrospective row = new Retrospective(
                next.unitId(),
                next.cycleId(),
                next.notes(),
                next.written(),
                next.acknowledged(),
                next.message(),
                expectedVersion + 1);
        rows.put(slot(next.unitId(), next.cycleId()), row);
        return row;
    }

    private static String slot(UnitId unit, CycleId cycle) {
        return unit.value() + ":" + cycle.value();
    }
}
