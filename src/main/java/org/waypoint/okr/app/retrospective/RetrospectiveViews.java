package org.waypoint.okr.app.retrospective;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.Unit;

/** Shows a unit's look back to one reader, from what was read before. */
public final class RetrospectiveViews {
    private final Users users;
    private final Rights rights;
    private final Supplier<? extends Collection<Unit>> units;

    /**
     * @param units all of them, to find leads above; not asked for where the unit itself is answer enough
     */
    public RetrospectiveViews(Users users, Rights rights, Supplier<? extends Collection<Unit>> units) {
        this.users = users;
        this.rights = rights;
        this.units = units;
    }

    /**
     * @param objectives the unit's in that cycle
     * @param closings at least those of the objectives
     * @param stored null before the first word
     */
    public RetrospectiveView of(
            Unit unit,
            Cycle cycle,
            List<Objective> objectives,
            Collection<Closing> closings,
            @Nullable Retrospective stored) {
        Retrospective retrospective = stored == null ? Retrospective.blank(unit.id(), cycle.id()) : stored;
        List<RetrospectiveView.Cause> causes = causes(objectives, closings);
        boolean open = isOpen(cycle);
        boolean leads = rights.mayLead(unit, units);
        return new RetrospectiveView(
                unit,
                cycle,
                retrospective,
                causes,
                people(retrospective, causes),
                open && (leads || mayEditOne(rights, unit, objectives)),
                open && leads && retrospective.isWritten() && retrospective.acknowledged() == null,
                open && leads);
    }

    static boolean isOpen(Cycle cycle) {
        return !cycle.isBacklog() && (cycle.phase() == CyclePhase.ACTIVE || cycle.phase() == CyclePhase.CLOSING);
    }

    static boolean mayEditOne(Rights rights, Unit unit, List<Objective> objectives) {
        return objectives.stream().anyMatch(objective -> rights.mayEdit(objective, unit));
    }

    private static List<RetrospectiveView.Cause> causes(List<Objective> objectives, Collection<Closing> closings) {
        Map<ObjectiveId, Closing> byObjective =
                closings.stream().collect(Collectors.toMap(Closing::objectiveId, Function.identity()));
        return objectives.stream()
                .filter(objective -> byObjective.containsKey(objective.id()))
                .map(objective ->
                        new RetrospectiveView.Cause(objective, Objects.requireNonNull(byObjective.get(objective.id()))))
                .filter(cause -> cause.closing().grading() != null
                        && cause.closing().grading().said().cause() != null)
                .sorted(Comparator.comparing(cause -> cause.objective().id().value()))
                .toList();
    }

    private People people(Retrospective retrospective, List<RetrospectiveView.Cause> causes) {
        Retrospective.Message message = retrospective.message();
        Stream<Stamp> named = Stream.of(
                        retrospective.written(), retrospective.acknowledged(), message == null ? null : message.stamp())
                .filter(Objects::nonNull);
        Stream<Stamp> graders = causes.stream()
                .map(cause -> Objects.requireNonNull(cause.closing().grading()).stamp());
        return People.of(
                users, Stream.concat(named, graders).map(Stamp::userKey).toList());
    }
}
