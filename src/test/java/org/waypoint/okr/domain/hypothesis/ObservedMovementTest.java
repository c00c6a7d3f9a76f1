package org.waypoint.okr.domain.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.HypothesisFixture.aBet;

import org.junit.Test;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.fixture.KeyResultFixture;

/** The bet was placed on 1 November and its signal date is 1 December. */
public class ObservedMovementTest {
    private static ObservedMovement of(KeyResult keyResult) {
        return ObservedMovement.of(aBet().build(), keyResult);
    }

    private static KeyResultFixture aKeyResult() {
        return KeyResultFixture.aKeyResult().from("10", "40");
    }

    @Test
    public void itGoesFromThePlacementToTheFirstCheckInAfterTheSignalDate() {
        ObservedMovement movement = of(aKeyResult()
                .measured("2026-10-20", "12")
                .measured("2026-11-20", "18")
                .measured("2026-12-03", "20")
                .measured("2026-12-20", "39")
                .withId(1));

        assertThat(movement.change()).isEqualByComparingTo("8");
        assertThat(movement.from().date()).isEqualTo("2026-10-20");
        assertThat(movement.to().date()).isEqualTo("2026-12-03");
        assertThat(movement.complete()).isTrue();
    }

    @Test
    public void beforeTheSignalDateTheLatestCheckInSpeaksForNow() {
        ObservedMovement movement = of(aKeyResult()
                .measured("2026-10-20", "12")
                .measured("2026-11-20", "18")
                .withId(1));

        assertThat(movement.change()).isEqualByComparingTo("6");
        assertThat(movement.complete()).isFalse();
    }

    @Test
    public void withoutACheckInBeforeThePlacementTheBaselineHolds() {
        ObservedMovement movement = of(aKeyResult().measured("2026-11-20", "18").withId(1));

        assertThat(movement.from()).isNull();
        assertThat(movement.fromValue()).isEqualByComparingTo("10");
        assertThat(movement.change()).isEqualByComparingTo("8");
    }

    @Test
    public void nothingWasObservedBeforeSomethingIsMeasuredAfterThePlacement() {
        assertThat(of(aKeyResult().withId(1))).isNull();
        assertThat(of(aKeyResult().measured("2026-11-01", "12").withId(1))).isNull();
        assertThat(ObservedMovement.of(
                        aBet().draft().build(),
                        aKeyResult().measured("2026-11-20", "18").withId(1)))
                .isNull();
    }
}
