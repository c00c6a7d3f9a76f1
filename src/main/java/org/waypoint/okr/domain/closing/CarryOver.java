package org.waypoint.okr.domain.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.Direction;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.Metric;

/** What an objective that continues takes along: its words and measures, and where they stand as the new beginning. */
public final class CarryOver {
    private CarryOver() {}

    /** The next cycle of the same cadence that is not closed. */
    public static Optional<Cycle> nextCycle(List<Cycle> all, Cycle cycle) {
        DateRange range = cycle.definition().range();
        if (range == null) {
            return Optional.empty();
        }
        return all.stream()
                .filter(other -> !other.isClosed() && !other.isBacklog())
                .filter(other ->
                        other.definition().cadence() == cycle.definition().cadence())
                .filter(other -> startsAfter(other, range))
                .min(Comparator.comparing(CarryOver::start));
    }

    /** The cycle of ideas, if there is one. */
    public static Optional<Cycle> backlog(List<Cycle> all) {
        return all.stream().filter(Cycle::isBacklog).findFirst();
    }

    /**
     * The key result as it begins anew: the last value is the baseline, the target stays as a proposal, milestones of
     * the old cycle go. Nothing when its target is reached, because then only people can say what comes next.
     */
    public static Optional<KeyResultDefinition> next(KeyResult keyResult) {
        if (needsNewTarget(keyResult)) {
            return Optional.empty();
        }
        KeyResultDefinition old = keyResult.definition();
        return Optional.of(new KeyResultDefinition(
                old.title(),
                next(keyResult.metric(), last(keyResult)),
                old.weight(),
                old.ownerKey(),
                old.collaboratorKeys(),
                old.keyPartnerKey(),
                old.indicator(),
                old.notYetObservable(),
                old.deferredUntil()));
    }

    /** Whether the target is reached, so that there is no way to go from the last value. A band can be kept again. */
    public static boolean needsNewTarget(KeyResult keyResult) {
        BigDecimal last = last(keyResult);
        Metric metric = keyResult.metric();
        BigDecimal target = metric.target();
        if (last == null || target == null || metric.kind().usesBand()) {
            return false;
        }
        int beyond = last.compareTo(target);
        return metric.direction() == Direction.DOWN ? beyond <= 0 : beyond >= 0;
    }

    private static Metric next(Metric metric, @Nullable BigDecimal last) {
        BigDecimal baseline = last == null || metric.kind() != KeyResultKind.METRIC ? metric.baseline() : last;
        return new Metric(
                metric.kind(),
                metric.unitOfMeasure(),
                baseline,
                metric.target(),
                metric.stretch(),
                metric.minimum(),
                metric.maximum(),
                List.of());
    }

    private static @Nullable BigDecimal last(KeyResult keyResult) {
        return keyResult.series().latest().map(Measurement::value).orElse(null);
    }

    private static boolean startsAfter(Cycle other, DateRange range) {
        DateRange theirs = other.definition().range();
        return theirs != null && theirs.start().isAfter(range.end());
    }

    private static LocalDate start(Cycle cycle) {
        DateRange range = cycle.definition().range();
        return range == null ? LocalDate.MAX : range.start();
    }
}
