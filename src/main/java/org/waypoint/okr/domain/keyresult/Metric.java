package org.waypoint.okr.domain.keyresult;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

/**
 * What a key result measures and from where to where. Building one only normalises, so that what is stored can always
 * be read back; {@link #of} and {@link #refusals()} apply the rules to what people enter.
 *
 * @param unitOfMeasure as shown behind the number ("€", "days"), or null
 * @param baseline the value at the start; needed for METRIC, always 0 for BINARY
 * @param target the value that means achieved; needed for METRIC, always 1 for BINARY
 * @param stretch a value beyond the target, or null
 * @param minimum lowest allowed value of a band, inclusive, or null
 * @param maximum highest allowed value of a band, inclusive, or null
 * @param milestones bend the expected line, by ascending date
 */
public record Metric(
        KeyResultKind kind,
        @Nullable String unitOfMeasure,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal stretch,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        List<Milestone> milestones) {

    public Metric {
        milestones = List.copyOf(milestones);
        if (kind == KeyResultKind.BINARY) {
            baseline = baseline == null ? BigDecimal.ZERO : baseline;
            target = target == null ? BigDecimal.ONE : target;
        }
    }

    /** A number that moves from a baseline to a target, unchecked. */
    public static Metric moving(BigDecimal baseline, BigDecimal target) {
        return new Metric(KeyResultKind.METRIC, null, baseline, target, null, null, null, List.of());
    }

    /** A number that stays inside a band, unchecked; kind MAINTAIN or GUARDRAIL. */
    public static Metric band(KeyResultKind kind, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
        return new Metric(kind, null, null, null, null, minimum, maximum, List.of());
    }

    /** Achieved or not. */
    public static Metric binary() {
        return new Metric(KeyResultKind.BINARY, null, null, null, null, null, null, List.of());
    }

    /**
     * The given metric once the rules have agreed to it.
     *
     * @throws Refused with every refusal at once, one per offending field
     */
    public static Metric of(Metric metric) {
        Refused.ifAny(metric.refusals());
        return metric;
    }

    /** Everything wrong with it, each refusal naming its field; empty when it may be stored. */
    public List<Refusal> refusals() {
        return new MetricRule(this).refusals();
    }

    public Direction direction() {
        if (kind.usesBand() || baseline == null || target == null) {
            return Direction.NONE;
        }
        return switch (target.compareTo(baseline)) {
            case 1 -> Direction.UP;
            case -1 -> Direction.DOWN;
            default -> Direction.NONE;
        };
    }

    /** Whether a value lies inside the band, both limits included; a missing limit is open. */
    public boolean isInsideBand(BigDecimal value) {
        return (minimum == null || value.compareTo(minimum) >= 0) && (maximum == null || value.compareTo(maximum) <= 0);
    }

    /** The same metric with another target, as after a recalibration or to grade against the original. */
    public Metric withTarget(@Nullable BigDecimal other) {
        return new Metric(kind, unitOfMeasure, baseline, other, stretch, minimum, maximum, milestones);
    }
}
