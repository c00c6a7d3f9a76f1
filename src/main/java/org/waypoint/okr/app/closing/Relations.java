package org.waypoint.okr.app.closing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.lookup.Places;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.closing.CarryOver;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.NextParents;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.Unit;

/** Those above and below the objectives of a page, what is to become of the links to them, and how far that has come. */
final class Relations {
    private final Reading reading;
    private final CycleStock stock;
    private final Kin kin;
    private final Stores stores;
    private final NextParents parents;
    private final Set<ObjectiveId> own;
    private final List<Alignment> next;
    private @Nullable List<Objective> newcomers;

    private Relations(Reading reading, CycleStock stock, Kin kin, Stores stores, List<Alignment> next) {
        this.reading = reading;
        this.stock = stock;
        this.kin = kin;
        this.stores = stores;
        this.parents = stock.nextParents();
        this.own = stock.objectives().stream().map(Objective::id).collect(Collectors.toSet());
        this.next = next;
    }

    /** One statement more where something of it goes on already. */
    static Relations read(Stores stores, Reading reading, CycleStock stock, Kin kin, Set<ObjectiveId> shown) {
        Set<ObjectiveId> near = stock.around(shown);
        Set<CycleId> cycles = kin.closings().stream()
                .filter(closing -> near.contains(closing.objectiveId()))
                .map(Closing::carriedTo)
                .map(kin::objective)
                .filter(Objects::nonNull)
                .map(Objective::cycleId)
                .collect(Collectors.toSet());
        List<Alignment> next = cycles.isEmpty() || stock.links().isEmpty()
                ? List.of()
                : stores.alignments().in(cycles);
        return new Relations(reading, stock, kin, stores, next);
    }

    List<ClosingView.Child> children(Objective parent) {
        return stock.links().stream()
                .filter(link -> link.target().objectiveId().equals(parent.id()))
                .filter(link -> kin.objective(link.objectiveId()) != null)
                .collect(Collectors.toMap(Alignment::objectiveId, Function.identity(), (a, b) -> a))
                .values()
                .stream()
                .sorted(Comparator.comparing(link -> link.objectiveId().value()))
                .map(this::child)
                .toList();
    }

    private ClosingView.Child child(Alignment link) {
        Objective child = Objects.requireNonNull(kin.objective(link.objectiveId()));
        ObjectiveId parent = link.target().objectiveId();
        return new ClosingView.Child(
                child,
                unitName(child),
                link.kind(),
                told(parent, child.id()),
                Decisions.hasEnded(kin.closing(child)),
                parents.isDecided(parent) ? fate(child.id(), parent) : null);
    }

    /**
     * @param mayAnswer whether the reader may speak for the child now
     */
    List<ClosingView.Parent> parents(Objective child, boolean mayAnswer) {
        boolean asked = mayAnswer && !parents.hasEnded(child.id());
        return stock.links().stream()
                .filter(link -> link.objectiveId().equals(child.id()))
                .map(link -> link.target().objectiveId())
                .distinct()
                .filter(parents::isDecided)
                .map(kin::objective)
                .filter(Objects::nonNull)
                .map(parent -> new ClosingView.Parent(
                        parent,
                        told(parent.id(), child.id()),
                        fate(child.id(), parent.id()),
                        parents.answer(child.id(), parent.id()),
                        asked,
                        !parents.hasEnded(parent.id()),
                        asked ? others(child, parent.id()) : List.of()))
                .toList();
    }

    private @Nullable ChildPlan told(ObjectiveId parent, ObjectiveId child) {
        Closing closing = kin.closing(parent);
        return closing == null || closing.decided() == null
                ? null
                : closing.decided().children().get(child);
    }

    private ClosingView.@Nullable Fate fate(ObjectiveId child, ObjectiveId parent) {
        ChildPlan plan = parents.plan(child, parent);
        if (plan == null) {
            return null;
        }
        Objective to = plan == ChildPlan.REALIGN
                ? kin.objective(parents.target(child, parent).orElse(null))
                : null;
        return new ClosingView.Fate(plan, to, parents.state(child, parent, own, next));
    }

    /** Objectives of this cycle that may go on, and those that begin in the next; by title. */
    private List<ClosingView.Other> others(Objective child, ObjectiveId parent) {
        Set<ObjectiveId> taken = taken(child.id(), parent);
        return Stream.concat(stock.objectives().stream(), newcomers().stream())
                .filter(objective -> !taken.contains(objective.id()))
                .filter(objective -> !parents.hasEnded(objective.id()))
                .sorted(Comparator.comparing(Objective::title, String.CASE_INSENSITIVE_ORDER))
                .map(objective -> new ClosingView.Other(objective, unitName(objective), cycleName(objective)))
                .toList();
    }

    /** Itself, and whatever it leads to already. */
    private Set<ObjectiveId> taken(ObjectiveId child, ObjectiveId inQuestion) {
        List<ObjectiveId> above = new ArrayList<>(List.of(child));
        for (Alignment link : stock.links()) {
            ObjectiveId parent = link.target().objectiveId();
            if (link.objectiveId().equals(child)) {
                above.add(parent);
                parents.target(child, parent)
                        .filter(to -> !parent.equals(inQuestion))
                        .ifPresent(above::add);
            }
        }
        Set<ObjectiveId> taken = new HashSet<>(above);
        above.forEach(each -> parents.continued(each).ifPresent(taken::add));
        return taken;
    }

    private Collection<Objective> newcomers() {
        if (newcomers == null) {
            Set<ObjectiveId> carried = stock.closings().stream()
                    .map(Closing::carriedTo)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            newcomers = CarryOver.nextCycle(reading.cycles(), stock.cycle())
                    .map(cycle -> stores.objectives().in(cycle.id()))
                    .orElse(List.of())
                    .stream()
                    .filter(objective -> !carried.contains(objective.id()))
                    .toList();
        }
        return newcomers;
    }

    private String unitName(Objective objective) {
        Places places = reading.places();
        Unit unit = places.unit(objective.unitId());
        return unit == null ? "" : unit.name();
    }

    private String cycleName(Objective objective) {
        Map<CycleId, String> names =
                reading.cycles().stream().collect(Collectors.toMap(Cycle::id, Cycle::name, (a, b) -> a));
        return names.getOrDefault(objective.cycleId(), "");
    }
}
