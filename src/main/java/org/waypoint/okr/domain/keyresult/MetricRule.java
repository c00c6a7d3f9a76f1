package org.waypoint.okr.domain.keyresult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;

/** Which metrics may be stored. Collects every refusal, so that a form can mark all fields in one go. */
final class MetricRule {
    private final Metric metric;
    private final List<Refusal> refusals = new ArrayList<>();

    MetricRule(Metric metric) {
        this.metric = metric;
    }

    List<Refusal> refusals() {
        switch (metric.kind()) {
            case METRIC -> checkLine();
            case BINARY -> checkBinary();
            case MAINTAIN, GUARDRAIL -> checkBand();
        }
        checkMilestoneDates();
        return List.copyOf(refusals);
    }

    private void checkLine() {
        BigDecimal baseline = required("baseline", metric.baseline());
        BigDecimal target = required("target", metric.target());
        if (baseline == null || target == null) {
            return;
        }
        if (metric.direction() == Direction.NONE) {
            // There is no way to go, so no measurement could ever show progress.
            refuse("target", Reason.BASELINE_EQUALS_TARGET, target);
            return;
        }
        checkStretch(target);
        checkMilestoneValues(baseline, target);
    }

    private void checkStretch(BigDecimal target) {
        BigDecimal stretch = metric.stretch();
        if (stretch == null) {
            return;
        }
        int beyond = stretch.compareTo(target);
        if (metric.direction() == Direction.UP ? beyond <= 0 : beyond >= 0) {
            refuse("stretch", Reason.STRETCH_NOT_BEYOND_TARGET, stretch, target);
        }
    }

    private void checkMilestoneValues(BigDecimal baseline, BigDecimal target) {
        BigDecimal lowest = baseline.min(target);
        BigDecimal highest = baseline.max(target);
        for (Milestone milestone : metric.milestones()) {
            if (milestone.value().compareTo(lowest) < 0 || milestone.value().compareTo(highest) > 0) {
                refuse("milestones", Reason.MILESTONE_OUTSIDE, milestone.value(), baseline, target);
            }
        }
    }

    private void checkMilestoneDates() {
        LocalDate before = LocalDate.MIN;
        for (Milestone milestone : metric.milestones()) {
            if (!milestone.date().isAfter(before)) {
                refuse("milestones", Reason.MILESTONES_NOT_ASCENDING, milestone.date());
                return;
            }
            before = milestone.date();
        }
    }

    private void checkBinary() {
        BigDecimal baseline = metric.baseline();
        if (baseline != null && baseline.signum() != 0) {
            refuse("baseline", Reason.NOT_ZERO_OR_ONE);
        }
        BigDecimal target = metric.target();
        if (target != null && target.compareTo(BigDecimal.ONE) != 0) {
            refuse("target", Reason.NOT_ZERO_OR_ONE);
        }
    }

    private void checkBand() {
        BigDecimal minimum = metric.minimum();
        BigDecimal maximum = metric.maximum();
        if (minimum == null && maximum == null) {
            refuse("minimum", Reason.BAND_MISSING);
        } else if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            refuse("maximum", Reason.BAND_UPSIDE_DOWN, minimum, maximum);
        }
    }

    private @Nullable BigDecimal required(String field, @Nullable BigDecimal value) {
        if (value == null) {
            refuse(field, Reason.REQUIRED);
        }
        return value;
    }

    private void refuse(String field, Reason reason, Object... arguments) {
        refusals.add(Refusal.field(field, reason, arguments));
    }
}
