package org.waypoint.okr.domain.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;

public class CarryOverTest {
    @Test
    public void theLastValueIsTheNewBaselineAndTheTargetStays() {
        KeyResultDefinition next = next(aKeyResult()
                .from("10", "40")
                .measured("2026-10-05", "12")
                .measured("2026-12-20", "31")
                .withId(1));

        assertThat(next.metric().baseline()).isEqualByComparingTo("31");
        assertThat(next.metric().target()).isEqualByComparingTo("40");
        assertThat(next.metric().refusals()).isEmpty();
    }

    @Test
    public void worseThanAtTheStartIsWhereItBegins() {
        assertThat(next(aKeyResult()
                                .from("10", "40")
                                .measured("2026-10-05", "7")
                                .withId(1))
                        .metric()
                        .baseline())
                .isEqualByComparingTo("7");
    }

    @Test
    public void withoutACheckInItBeginsWhereItBegan() {
        assertThat(next(aKeyResult().from("10", "40").withId(1)).metric().baseline())
                .isEqualByComparingTo("10");
    }

    @Test
    public void aReachedTargetNeedsANewOneInBothDirections() {
        assertThat(CarryOver.next(aKeyResult()
                        .from("10", "40")
                        .measured("2026-10-05", "40")
                        .withId(1)))
                .isEmpty();
        assertThat(CarryOver.next(aKeyResult()
                        .from("10", "40")
                        .measured("2026-10-05", "45")
                        .withId(1)))
                .isEmpty();
        assertThat(CarryOver.next(aKeyResult()
                        .from("40", "10")
                        .measured("2026-10-05", "10")
                        .withId(1)))
                .isEmpty();
        assertThat(CarryOver.next(aKeyResult()
                        .from("40", "10")
                        .measured("2026-10-05", "11")
                        .withId(1)))
                .isPresent();
    }

    @Test
    public void yesOrNoGoesOnUntilItIsAchieved() {
        KeyResult open = aKeyResult()
                .measuring(Metric.binary())
                .measured("2026-10-05", "0")
                .withId(1);
        KeyResult achieved = aKeyResult()
                .measuring(Metric.binary())
                .measured("2026-10-05", "1")
                .withId(1);

        assertThat(next(open).metric()).isEqualTo(Metric.binary());
        assertThat(CarryOver.needsNewTarget(achieved)).isTrue();
    }

    @Test
    public void bandsGoOnAsTheyAre() {
        Metric band = Metric.band(KeyResultKind.MAINTAIN, BigDecimal.ONE, BigDecimal.TEN);

        assertThat(next(aKeyResult().measuring(band).measured("2026-10-05", "5").withId(1))
                        .metric())
                .isEqualTo(band);
        assertThat(CarryOver.needsNewTarget(
                        aKeyResult().guardrail("4").measured("2026-10-05", "3").withId(1)))
                .isFalse();
    }

    @Test
    public void theNextCycleIsTheEarliestOfTheSameCadenceThatIsOpen() {
        Cycle now = aCycle().withId(1);
        Cycle year =
                aCycle().from("2027-01-01", "2027-12-31").every(Cadence.YEAR).withId(2);
        Cycle closed = aCycle().from("2027-01-01", "2027-03-31").closed().withId(3);
        Cycle later = aCycle().from("2027-07-01", "2027-09-30").withId(4);
        Cycle next = aCycle().from("2027-04-01", "2027-06-30").withId(5);
        Cycle backlog = aCycle().backlog().withId(6);

        assertThat(CarryOver.nextCycle(List.of(later, next, closed, year, now, backlog), now))
                .contains(next);
        assertThat(CarryOver.nextCycle(List.of(year, now, backlog), now)).isEmpty();
        assertThat(CarryOver.backlog(List.of(year, backlog))).contains(backlog);
        assertThat(CarryOver.nextCycle(List.of(now, next), backlog)).isEmpty();
    }

    private static KeyResultDefinition next(KeyResult keyResult) {
        return CarryOver.next(keyResult).orElseThrow();
    }
}
