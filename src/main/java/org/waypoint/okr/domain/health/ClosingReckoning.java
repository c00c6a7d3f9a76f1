package org.waypoint.okr.domain.health;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.UnitProgress;
import org.waypoint.okr.domain.cycle.ClosingWindow;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** Looks at one cycle's end on one day. */
public final class ClosingReckoning {
    private final CycleOkrs okrs;
    private final ClosingWindow window;
    private final LocalDate today;
    private final ZoneId zone;

    public ClosingReckoning(CycleOkrs okrs, ClosingWindow window, LocalDate today, ZoneId zone) {
        this.okrs = okrs;
        this.window = window;
        this.today = today;
        this.zone = zone;
    }

    public ClosingTimes of(Collection<Unit> units, Collection<Retrospective> retrospectives) {
        Map<UnitId, List<Objective>> objectives =
                okrs.objectives().stream().collect(Collectors.groupingBy(Objective::unitId));
        Map<UnitId, List<Closing>> closings = okrs.closings().stream().collect(Collectors.groupingBy(Closing::unitId));
        Map<UnitId, Retrospective> looks =
                retrospectives.stream().collect(Collectors.toMap(Retrospective::unitId, look -> look, (a, b) -> a));
        List<UnitClosing> all = units.stream()
                .filter(unit -> objectives.containsKey(unit.id()))
                .map(unit -> unit(
                        unit,
                        objectives.getOrDefault(unit.id(), List.of()),
                        closings.getOrDefault(unit.id(), List.of()),
                        looks.get(unit.id())))
                .sorted(Comparator.comparing(UnitClosing::state)
                        .thenComparing(
                                Comparator.comparing(UnitClosing::overrunDays).reversed())
                        .thenComparing(unit -> unit.unit().name()))
                .toList();
        return new ClosingTimes(okrs.cycle(), window, all);
    }

    private UnitClosing unit(
            Unit unit, List<Objective> objectives, List<Closing> closings, @Nullable Retrospective look) {
        UnitProgress progress = UnitProgress.of(objectives, closings, look);
        if (progress.isDone()) {
            int late = window.overrunDays(lastStep(closings, look));
            UnitClosing.State done = late > 0 ? UnitClosing.State.LATE : UnitClosing.State.ON_TIME;
            return new UnitClosing(unit, progress, done, late);
        }
        if (okrs.cycle().isClosed()) {
            return new UnitClosing(unit, progress, UnitClosing.State.LEFT_OPEN, 0);
        }
        int overrun = window.overrunDays(today);
        UnitClosing.State open = overrun > 0 ? UnitClosing.State.OVERRUN : UnitClosing.State.UNDER_WAY;
        return new UnitClosing(unit, progress, open, overrun);
    }

    /** The day on which the last objective was decided or the look back acknowledged, whichever was later. */
    private LocalDate lastStep(List<Closing> closings, @Nullable Retrospective look) {
        Stream<Instant> decisions = closings.stream()
                .map(Closing::decided)
                .filter(Objects::nonNull)
                .map(decided -> Objects.requireNonNull(decided).stamp().at());
        Stream<Instant> acknowledged = look == null || look.acknowledged() == null
                ? Stream.of()
                : Stream.of(look.acknowledged().at());
        return Stream.concat(decisions, acknowledged)
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, zone))
                .orElse(today);
    }
}
