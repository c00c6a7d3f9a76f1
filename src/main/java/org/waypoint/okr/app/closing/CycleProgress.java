package org.waypoint.okr.app.closing;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.UnitProgress;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** Counts how far the units have come, from what was read before. */
final class CycleProgress {
    private final Reading reading;
    private final Users users;

    CycleProgress(Reading reading, Users users) {
        this.reading = reading;
        this.users = users;
    }

    /**
     * @param only the one unit that is asked about, whether it has objectives or not; null for all that have some
     */
    CycleClosingView of(CycleStock stock, @Nullable UnitId only) {
        Map<UnitId, List<Objective>> objectives = stock.objectives().stream()
                .filter(objective -> only == null || objective.unitId().equals(only))
                .collect(Collectors.groupingBy(Objective::unitId));
        Map<UnitId, List<Closing>> closings = stock.closings().stream().collect(Collectors.groupingBy(Closing::unitId));
        Map<UnitId, Retrospective> retrospectives = stock.retrospectivesByUnit();
        CycleView shown = reading.view(stock.cycle());
        int overrun = overrunDays(shown);
        Around around = new Around(speakers(users, retrospectives.values()), overrun);
        List<UnitClosingView> units = reading.units().stream()
                .filter(unit -> objectives.containsKey(unit.id()) || unit.id().equals(only))
                .sorted(Comparator.comparing(unit -> unit.definition().level()))
                .map(unit -> unit(
                        unit,
                        UnitProgress.of(
                                objectives.getOrDefault(unit.id(), List.of()),
                                closings.getOrDefault(unit.id(), List.of()),
                                retrospectives.get(unit.id())),
                        retrospectives.get(unit.id()),
                        around))
                .toList();
        return new CycleClosingView(shown, ClosingPlace.isClosing(reading, stock.cycle()), overrun, units);
    }

    private static UnitClosingView unit(
            Unit unit, UnitProgress progress, @Nullable Retrospective retrospective, Around around) {
        Retrospective.Message message = retrospective == null ? null : retrospective.message();
        return new UnitClosingView(
                unit,
                progress,
                message,
                message == null ? null : around.people().named(message.stamp().userKey()),
                progress.isDone() ? 0 : around.overrunDays());
    }

    /** Those who wrote a closing message. */
    static People speakers(Users users, Collection<Retrospective> retrospectives) {
        Set<String> keys = retrospectives.stream()
                .map(Retrospective::message)
                .filter(Objects::nonNull)
                .map(message -> message.stamp().userKey())
                .collect(Collectors.toSet());
        return People.of(users, keys);
    }

    /** Days since the end of the closing window of a cycle that is not closed; else 0. */
    static int overrunDays(CycleView view) {
        DateRange range = view.cycle().definition().range();
        if (!view.closingOverrun() || range == null || view.daysLeft() == null || view.closingTo() == null) {
            return 0;
        }
        return Math.toIntExact(-view.daysLeft() - ChronoUnit.DAYS.between(range.end(), view.closingTo()));
    }

    private record Around(People people, int overrunDays) {}
}
