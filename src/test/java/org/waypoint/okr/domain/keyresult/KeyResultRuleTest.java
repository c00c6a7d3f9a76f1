package org.waypoint.okr.domain.keyresult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.named;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.refusal.Reason;

public class KeyResultRuleTest {
    private static final Metric UP = Metric.moving(BigDecimal.TEN, new BigDecimal("40"));
    private final Cycle quarter = aCycle().withId(1);

    @Test
    public void aWeightMayBeNothingButNotLess() {
        assertThat(KeyResultRule.refusals(aKeyResult().weighing("0").definition(), quarter))
                .isEmpty();
        assertThat(named(KeyResultRule.refusals(aKeyResult().weighing("-0.1").definition(), quarter)))
                .containsExactly("weight OUT_OF_RANGE");
    }

    @Test
    public void milestonesLieInsideTheCycle() {
        Metric early = withMilestone("2026-09-30", "20");

        assertThat(named(KeyResultRule.refusals(aKeyResult().measuring(early).definition(), quarter)))
                .containsExactly("milestones DATE_OUTSIDE_CYCLE");
    }

    @Test
    public void everythingWrongIsNamedAtOnce() {
        KeyResultDefinition flat = aKeyResult().from("10", "10").weighing("-1").definition();

        assertThat(named(KeyResultRule.refusals(flat, quarter)))
                .containsExactly("target BASELINE_EQUALS_TARGET", "weight OUT_OF_RANGE");
    }

    @Test
    public void theSameNumberWrittenOtherwiseIsNoChange() {
        Metric same = Metric.moving(new BigDecimal("10.0"), new BigDecimal("40.00"));

        assertThat(KeyResultRule.changesMeasure(UP, same)).isFalse();
        assertThat(KeyResultRule.changesMeasure(UP, UP.withTarget(new BigDecimal("41"))))
                .isTrue();
        assertThat(KeyResultRule.changesMeasure(UP, withMilestone("2026-11-01", "20")))
                .isTrue();
        assertThat(KeyResultRule.changesMeasure(withMilestone("2026-11-01", "20"), withMilestone("2026-11-01", "20.0")))
                .isFalse();
    }

    @Test
    public void beforeTheFirstCheckInAnythingMayChange() {
        assertThat(KeyResultRule.recalibrationRefusals(aKeyResult().withId(1), Metric.binary(), null))
                .isEmpty();
    }

    @Test
    public void afterwardsAChangedTargetNeedsAReason() {
        KeyResult measured = aKeyResult().measured("2026-11-01", "20").withId(1);
        Metric higher = UP.withTarget(new BigDecimal("50"));

        assertThat(named(KeyResultRule.recalibrationRefusals(measured, higher, null)))
                .containsExactly("recalibrationReason REASON_MISSING");
        assertThat(KeyResultRule.recalibrationRefusals(measured, higher, "New device"))
                .isEmpty();
    }

    @Test
    public void afterwardsTheKindStays() {
        KeyResult measured = aKeyResult().measured("2026-11-01", "20").withId(1);

        assertThat(named(KeyResultRule.recalibrationRefusals(measured, Metric.binary(), "Simpler")))
                .containsExactly("kind KEY_RESULT_HAS_HISTORY");
    }

    @Test
    public void noCheckInIsLeftOutsideTheCycle() {
        Cycle shorter = aCycle().from("2026-10-01", "2026-10-31").withId(1);
        List<KeyResult> measured =
                List.of(aKeyResult().measured("2026-11-01", "20").withId(1));

        assertRefused(Reason.CYCLE_HAS_RECORDS_OUTSIDE, () -> KeyResultRule.requireRecordsInside(shorter, measured));
        KeyResultRule.requireRecordsInside(quarter, measured);
    }

    private static Metric withMilestone(String date, String value) {
        Milestone milestone = new Milestone(LocalDate.parse(date), new BigDecimal(value));
        return new Metric(KeyResultKind.METRIC, null, UP.baseline(), UP.target(), null, null, null, List.of(milestone));
    }
}
