package org.waypoint.okr.app.closing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.closing.CarryOver;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Closings;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.scoring.GradeRules;

/** Objectives with those around them: above, below, before and after. */
final class Kin {
    private final Map<ObjectiveId, Closing> closings;
    private final Map<ObjectiveId, Closing> origins;
    private final Map<ObjectiveId, Objective> objectives;
    private final Map<ObjectiveId, List<KeyResult>> originalKeyResults;

    private Kin(List<Closing> closings, List<Objective> objectives, List<KeyResult> originalKeyResults) {
        this.closings = by(closings, Closing::objectiveId);
        this.origins = by(
                closings.stream().filter(closing -> closing.carriedTo() != null).toList(), Closing::carriedTo);
        this.objectives = by(objectives, Objective::id);
        this.originalKeyResults = originalKeyResults.stream().collect(Collectors.groupingBy(KeyResult::objectiveId));
    }

    /** Of objectives of one cycle, with those above and below them. */
    static Kin read(Stores stores, Closings closings, Collection<ObjectiveId> ids, CycleStock stock) {
        return of(stores, closings.about(ids), Set.copyOf(ids), stock);
    }

    /** Of objectives of any cycles, alone. */
    static Kin read(Stores stores, Closings closings, Collection<ObjectiveId> ids) {
        return of(stores, ids.isEmpty() ? List.of() : closings.about(ids), Set.copyOf(ids), null);
    }

    private static Kin of(Stores stores, List<Closing> about, Set<ObjectiveId> own, @Nullable CycleStock stock) {
        List<Closing> closings = Stream.concat(about.stream(), stock == null ? Stream.of() : stock.closings().stream())
                .toList();
        Set<ObjectiveId> near = stock == null ? own : stock.around(own);
        Set<ObjectiveId> origins = about.stream()
                .filter(closing -> closing.carriedTo() != null && own.contains(closing.carriedTo()))
                .map(Closing::objectiveId)
                .collect(Collectors.toSet());
        Set<ObjectiveId> wanted = closings.stream()
                .filter(closing -> near.contains(closing.objectiveId()))
                .map(Closing::carriedTo)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        wanted.addAll(near);
        wanted.addAll(origins);
        List<Objective> known = stock == null ? List.of() : stock.objectives();
        known.stream().map(Objective::id).forEach(wanted::remove);
        List<Objective> missing =
                wanted.isEmpty() ? List.of() : stores.objectives().find(wanted);
        return new Kin(
                closings,
                Stream.concat(known.stream(), missing.stream()).toList(),
                origins.isEmpty() ? List.of() : stores.keyResults().of(origins));
    }

    @Nullable
    Objective objective(@Nullable ObjectiveId id) {
        return id == null ? null : objectives.get(id);
    }

    Collection<Closing> closings() {
        return closings.values();
    }

    @Nullable
    Closing closing(ObjectiveId id) {
        return closings.get(id);
    }

    Closing closing(Objective objective) {
        return closings.getOrDefault(objective.id(), Closing.open(objective));
    }

    /** What a page says about the objective. */
    ClosingMark mark(ObjectiveView view, GradeRules rules, List<Cycle> cycles) {
        Objective objective = view.objective();
        Closing closing = closing(objective);
        return new ClosingMark(
                closing,
                ClosingMark.grade(rules, objective, closing),
                carriedFrom(objective.id(), cycles),
                relative(closing.carriedTo(), cycles),
                origins.containsKey(objective.id())
                        ? needNewTarget(
                                objective,
                                view.keyResults().stream()
                                        .map(KeyResultView::keyResult)
                                        .toList())
                        : List.of());
    }

    ClosingView.@Nullable Relative carriedFrom(ObjectiveId id, List<Cycle> cycles) {
        Closing origin = origins.get(id);
        return origin == null ? null : relative(origin.objectiveId(), cycles);
    }

    ClosingView.@Nullable Relative relative(@Nullable ObjectiveId id, List<Cycle> cycles) {
        Objective objective = id == null ? null : objectives.get(id);
        return objective == null ? null : new ClosingView.Relative(objective, cycle(objective.cycleId(), cycles));
    }

    private static @Nullable Cycle cycle(CycleId id, List<Cycle> cycles) {
        return cycles.stream()
                .filter(cycle -> cycle.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * Titles of key results that need a new target: of a draft those that it could not take over and nobody replaced
     * yet, of one that began here those that it could not hand on.
     */
    List<String> needNewTarget(Objective objective, List<KeyResult> own) {
        Closing origin = origins.get(objective.id());
        boolean draft = objective.definition().state() == ObjectiveState.DRAFT;
        if (origin == null) {
            return titles(own).toList();
        }
        if (!draft) {
            return List.of();
        }
        Set<String> known = own.stream().map(KeyResult::title).collect(Collectors.toSet());
        return titles(originalKeyResults.getOrDefault(origin.objectiveId(), List.of()))
                .filter(title -> !known.contains(title))
                .toList();
    }

    private static Stream<String> titles(List<KeyResult> keyResults) {
        return keyResults.stream().filter(CarryOver::needsNewTarget).map(KeyResult::title);
    }

    private static <T> Map<ObjectiveId, T> by(Collection<T> all, Function<T, ObjectiveId> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a));
    }
}
