package org.waypoint.okr.domain.keyresult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

public class MetricTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    public void aMetricMovesUpOrDown() {
        assertThat(moving("10", "40", null).refusals()).isEmpty();
        assertThat(moving("10", "40", null).direction()).isEqualTo(Direction.UP);
        assertThat(moving("40", "10", null).direction()).isEqualTo(Direction.DOWN);
    }

    @Test
    public void aMetricThatDoesNotMoveIsRefused() {
        assertThat(moving("10", "10.0", null).refusals())
                .containsExactly(Refusal.field("target", Reason.BASELINE_EQUALS_TARGET, new BigDecimal("10.0")));
    }

    @Test
    public void aMetricNeedsBothEnds() {
        Metric empty = new Metric(KeyResultKind.METRIC, null, null, null, null, null, null, List.of());

        assertThat(empty.refusals()).extracting(Refusal::field).containsExactly("baseline", "target");
        assertThatThrownBy(() -> Metric.of(empty)).isInstanceOf(Refused.class);
    }

    @Test
    public void theStretchLiesBeyondTheTargetInTheSameDirection() {
        assertThat(moving("10", "40", "50").refusals()).isEmpty();
        assertThat(moving("40", "10", "5").refusals()).isEmpty();
        assertThat(reasons(moving("10", "40", "40"))).containsExactly(Reason.STRETCH_NOT_BEYOND_TARGET);
        assertThat(reasons(moving("40", "10", "50"))).containsExactly(Reason.STRETCH_NOT_BEYOND_TARGET);
    }

    @Test
    public void milestonesLieOnTheWayAndAscendInTime() {
        assertThat(withMilestones("100", "0", at(0, "80"), at(7, "100"), at(14, "0"))
                        .refusals())
                .isEmpty();
        assertThat(reasons(withMilestones("0", "100", at(0, "101")))).containsExactly(Reason.MILESTONE_OUTSIDE);
        assertThat(reasons(withMilestones("0", "100", at(7, "10"), at(7, "20"))))
                .containsExactly(Reason.MILESTONES_NOT_ASCENDING);
    }

    @Test
    public void everythingWrongIsRefusedAtOnce() {
        Metric wrong = new Metric(
                KeyResultKind.METRIC,
                null,
                BigDecimal.ZERO,
                BigDecimal.TEN,
                BigDecimal.ONE,
                null,
                null,
                List.of(at(7, "11"), at(0, "5")));

        assertThat(reasons(wrong))
                .containsExactly(
                        Reason.STRETCH_NOT_BEYOND_TARGET, Reason.MILESTONE_OUTSIDE, Reason.MILESTONES_NOT_ASCENDING);
    }

    @Test
    public void aBandNeedsALimitAndStandsUpright() {
        for (KeyResultKind kind : List.of(KeyResultKind.MAINTAIN, KeyResultKind.GUARDRAIL)) {
            assertThat(reasons(Metric.band(kind, null, null))).containsExactly(Reason.BAND_MISSING);
            assertThat(reasons(Metric.band(kind, BigDecimal.TEN, BigDecimal.ONE)))
                    .containsExactly(Reason.BAND_UPSIDE_DOWN);
            assertThat(reasons(Metric.band(kind, BigDecimal.TEN, BigDecimal.TEN)))
                    .isEmpty();
            assertThat(reasons(Metric.band(kind, null, BigDecimal.TEN))).isEmpty();
        }
    }

    @Test
    public void theLimitsOfABandBelongToIt() {
        Metric band = Metric.band(KeyResultKind.MAINTAIN, new BigDecimal("5"), new BigDecimal("7"));

        assertThat(band.isInsideBand(new BigDecimal("5.00"))).isTrue();
        assertThat(band.isInsideBand(new BigDecimal("7"))).isTrue();
        assertThat(band.isInsideBand(new BigDecimal("7.01"))).isFalse();
        assertThat(band.isInsideBand(new BigDecimal("4.99"))).isFalse();
        assertThat(band.direction()).isEqualTo(Direction.NONE);
    }

    @Test
    public void aBinaryKeyResultGoesFromZeroToOne() {
        assertThat(Metric.binary().baseline()).isEqualByComparingTo("0");
        assertThat(Metric.binary().target()).isEqualByComparingTo("1");
        assertThat(Metric.binary().refusals()).isEmpty();
        assertThat(reasons(Metric.binary().withTarget(BigDecimal.TEN))).containsExactly(Reason.NOT_ZERO_OR_ONE);
    }

    private static Metric moving(String baseline, String target, String stretch) {
        return new Metric(
                KeyResultKind.METRIC,
                null,
                new BigDecimal(baseline),
                new BigDecimal(target),
                stretch == null ? null : new BigDecimal(stretch),
                null,
                null,
                List.of());
    }

    private static Metric withMilestones(String baseline, String target, Milestone... milestones) {
        Metric metric = moving(baseline, target, null);
        return new Metric(
                metric.kind(), null, metric.baseline(), metric.target(), null, null, null, Arrays.asList(milestones));
    }

    private static Milestone at(int day, String value) {
        return new Milestone(DAY.plusDays(day), new BigDecimal(value));
    }

    private static List<Reason> reasons(Metric metric) {
        return metric.refusals().stream().map(Refusal::reason).toList();
    }
}
