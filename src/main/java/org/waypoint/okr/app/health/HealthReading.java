package org.waypoint.okr.app.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.closing.ClosingStores;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.health.CycleOkrs;
import org.waypoint.okr.domain.objective.Objective;

/** Reads a cycle and the one before: two statements and five for each cycle, whatever is in them. */
final class HealthReading {
    private final Stores stores;
    private final Map<CycleId, List<Objective>> objectives;
    private final Map<CycleId, List<Closing>> closings;

    HealthReading(Stores stores, ClosingStores closings, Collection<Cycle> cycles) {
        List<CycleId> ids = new ArrayList<>(cycles.stream().map(Cycle::id).toList());
        this.stores = stores;
        this.objectives = stores.objectives().in(ids).stream().collect(Collectors.groupingBy(Objective::cycleId));
        this.closings = closings.closings().in(ids).stream().collect(Collectors.groupingBy(Closing::cycleId));
    }

    /** Null for a cycle without dates, and where nothing was wanted: there is nothing to compare with. */
    @Nullable
    CycleOkrs ofBefore(@Nullable Cycle cycle) {
        DateRange range = cycle == null ? null : cycle.definition().range();
        return cycle == null || range == null || !objectives.containsKey(cycle.id()) ? null : of(cycle, range);
    }

    CycleOkrs of(Cycle cycle, DateRange range) {
        return new CycleOkrs(
                cycle,
                range,
                objectives.getOrDefault(cycle.id(), List.of()),
                stores.keyResults().in(cycle.id()),
                stores.alignments().in(cycle.id()),
                stores.partners().in(cycle.id()),
                stores.hypotheses().in(cycle.id()),
                closings.getOrDefault(cycle.id(), List.of()));
    }
}
