package org.waypoint.okr.fake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.Cycles;
import org.waypoint.okr.domain.cycle.DateRange;

/** Cycles in memory. */
public final class InMemoryCycles implements Cycles {
    private final Rows<Cycle> rows = new Rows<>();

    @Override
    public List<Cycle> all() {
        return rows.all().stream()
                .sorted(Comparator.comparing(InMemoryCycles::start).reversed())
                .toList();
    }

    @Override
    public Optional<Cycle> find(CycleId id) {
        return rows.find(id.value());
    }

    @Override
    public Cycle add(CycleDefinition definition, CyclePhase phase) {
        return rows.add(id -> new Cycle(new CycleId(id), definition, phase, 1));
    }

    @Override
    public Cycle store(Cycle next, long expectedVersion) {
        Rows.requireVersion(rows.get(next.id().value()).version(), expectedVersion);
        Cycle changed = new Cycle(next.id(), next.definition(), next.phase(), expectedVersion + 1);
        rows.put(next.id().value(), changed);
        return changed;
    }

    /** Nothing runs beside a test that uses this. */
    @Override
    public void lock() {}

    @Override
    public void remove(CycleId id, long expectedVersion) {
        Rows.requireVersion(rows.get(id.value()).version(), expectedVersion);
        rows.remove(id.value());
    }

    private static LocalDate start(Cycle cycle) {
        DateRange range = cycle.definition().range();
        return range == null ? LocalDate.MIN : range.start();
    }
}
