package org.waypoint.okr.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

public class CheckInRuleTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-15");
    private static final DateRange QUARTER =
            new DateRange(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31"));

    @Test
    public void aGoodDraftIsNotRefused() {
        assertThat(refusals(
                        draft("2026-11-15", "40", 5),
                        aKeyResult().from("0", "100").withId(1)))
                .isEmpty();
    }

    @Test
    public void everythingWrongIsNamed() {
        CheckInDraft draft = new CheckInDraft(
                LocalDate.parse("2026-09-30"), new BigDecimal("0.5"), 11, "x".repeat(4001), "x".repeat(281));

        assertThat(refusals(draft, aKeyResult().measuring(Metric.binary()).withId(1)))
                .containsExactly(
                        "date DATE_OUTSIDE_CYCLE",
                        "value NOT_ZERO_OR_ONE",
                        "confidence OUT_OF_RANGE",
                        "learning TOO_LONG",
                        "next TOO_LONG");
    }

    @Test
    public void theFutureIsToldFromTheWrongCycle() {
        assertThat(refusals(
                        draft("2027-02-01", "40", 5),
                        aKeyResult().from("0", "100").withId(1)))
                .containsExactly("date DATE_IN_FUTURE");
    }

    @Test
    public void oneWithDecimalsIsStillOne() {
        assertThat(refusals(
                        draft("2026-11-15", "1.00", 5),
                        aKeyResult().measuring(Metric.binary()).withId(1)))
                .isEmpty();
    }

    @Test
    public void aCycleStaysOpenUntilItIsClosed() {
        CheckInRule.requireOpen(cycle(CyclePhase.PLANNING));
        CheckInRule.requireOpen(cycle(CyclePhase.CLOSING));

        assertThatThrownBy(() -> CheckInRule.requireOpen(cycle(CyclePhase.CLOSED)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CYCLE_CLOSED");
    }

    private static CheckInDraft draft(String date, String value, int confidence) {
        return new CheckInDraft(LocalDate.parse(date), new BigDecimal(value), confidence, null, null);
    }

    private static Cycle cycle(CyclePhase phase) {
        return new Cycle(new CycleId(1), new CycleDefinition("Q4", QUARTER, Cadence.QUARTER, null), phase, 1);
    }

    private static List<String> refusals(CheckInDraft draft, KeyResult keyResult) {
        return CheckInRule.refusals(draft, keyResult, cycle(CyclePhase.ACTIVE), TODAY).stream()
                .map((Refusal refusal) -> refusal.field() + " " + refusal.reason())
                .toList();
    }
}
