package org.waypoint.okr.app.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.ObjectivePlace;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;

/** What is read once for each table: the objectives and key results of a cycle in their places. */
final class ExportPage {
    private final Reading reading;
    private final Cycle cycle;
    private final List<Objective> objectives;
    private final List<KeyResult> keyResults;
    private final Map<KeyResultId, KeyResultPlace> places;

    ExportPage(Stores stores, Reading reading, Cycle cycle) {
        this.reading = reading;
        this.cycle = cycle;
        this.objectives = stores.objectives().in(cycle.id());
        this.keyResults = stores.keyResults().in(cycle.id());
        this.places = reading.places().of(keyResults, objectives);
    }

    Reading reading() {
        return reading;
    }

    Cycle cycle() {
        return cycle;
    }

    List<Objective> objectives() {
        return objectives;
    }

    List<KeyResult> keyResults() {
        return keyResults;
    }

    Map<KeyResultId, KeyResultPlace> places() {
        return places;
    }

    /** Cycle, unit, objective: where every line begins. */
    List<@Nullable Object> beginning(ObjectivePlace place) {
        return new ArrayList<>(Arrays.asList(
                place.cycle().name(),
                place.unit().name(),
                place.objective().id().value(),
                place.objective().title()));
    }

    /** The same and the key result. */
    List<@Nullable Object> beginning(KeyResultPlace place) {
        List<@Nullable Object> cells = beginning(place.place());
        cells.add(place.keyResult().id().value());
        cells.add(place.keyResult().title());
        cells.add(place.keyResult().metric().unitOfMeasure());
        return cells;
    }

    static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        return values.stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(id, Function.identity(), (one, other) -> one));
    }
}
