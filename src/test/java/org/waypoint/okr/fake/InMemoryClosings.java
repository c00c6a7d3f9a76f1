package org.waypoint.okr.fake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Closings;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/** Closings in memory. */
public final class InMemoryClosings implements Closings {
    private final Map<ObjectiveId, Closing> rows = new LinkedHashMap<>();

    @Override
    public Optional<Closing> of(ObjectiveId objective) {
        return Optional.ofNullable(rows.get(objective));
    }

    @Override
    public List<Closing> in(CycleId cycle) {
        return where(closing -> closing.cycleId().equals(cycle));
    }

    @Override
    public List<Closing> in(Collection<CycleId> cycles) {
        return where(closing -> cycles.contains(closing.cycleId()));
    }

    @Override
    public List<Closing> in(CycleId cycle, Set<UnitId> units) {
        return where(closing -> closing.cycleId().equals(cycle) && units.contains(closing.unitId()));
    }

    @Override
    public List<Closing> about(Collection<ObjectiveId> objectives) {
        return where(closing -> objectives.contains(closing.objectiveId())
                || (closing.carriedTo() != null && objectives.contains(closing.carriedTo())));
    }

    /** Nothing runs beside a test that uses this. */
    @Override
    public void lock(ObjectiveId objective) {}

    @Override
    public Closing store(Closing next, long expectedVersion) {
        Rows.requireVersion(of(next.objectiveId()).map(Closing::version).orElse(0L), expectedVersion);
        Closing stored = new Closing(
                next.objectiveId(),
                next.cycleId(),
                next.unitId(),
                next.grading(),
                next.confirmed(),
                next.decided(),
                expectedVersion + 1);
        rows.put(next.objectiveId(), stored);
        return stored;
    }

    private List<Closing> where(Predicate<Closing> condition) {
        return rows.values().stream().filter(condition).toList();
    }
}
