package org.waypoint.okr.domain.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;

public class CheckInDueTest {
    /** A Thursday. */
    private static final LocalDate START = LocalDate.of(2026, 10, 1);

    private static final DateRange CYCLE = new DateRange(START, START.plusDays(91));
    private static final CheckInRhythm AFTER_SEVEN_DAYS = new CheckInRhythm(null, 3);
    private static final CheckInRhythm FRIDAYS = new CheckInRhythm(DayOfWeek.FRIDAY, 3);

    @Test
    public void theNextCheckInIsDueAWeekAfterTheLast() {
        assertThat(silentSince(START.plusDays(10)).nextDue()).isEqualTo(START.plusDays(17));
    }

    @Test
    public void theFirstCheckInIsDueAWeekAfterTheStart() {
        CheckInDue never = new CheckInDue(AFTER_SEVEN_DAYS, CYCLE, START, MeasurementSeries.empty());

        assertThat(never.nextDue()).isEqualTo(START.plusDays(7));
        assertThat(never.overdueDays(START.plusDays(7))).isZero();
        assertThat(never.overdueDays(START.plusDays(9))).isEqualTo(2);
    }

    @Test
    public void itIsOwedOnItsDayAndLateTheDayAfter() {
        CheckInDue due = silentSince(START);

        assertThat(due.isOwed(START.plusDays(6))).isFalse();
        assertThat(due.isOwed(START.plusDays(7))).isTrue();
        assertThat(due.isLate(START.plusDays(7))).isFalse();
        assertThat(due.isLate(START.plusDays(8))).isTrue();
    }

    @Test
    public void itIsStaleWhenOverdueByMoreThanTheGrace() {
        assertThat(silentSince(START).isStale(START.plusDays(10))).isFalse();
        assertThat(silentSince(START).isStale(START.plusDays(11))).isTrue();
    }

    @Test
    public void nothingIsOwedOrStaleBeforeTheCycle() {
        CheckInDue due = silentSince(START.minusDays(90));

        assertThat(due.isStale(START.minusDays(1))).isFalse();
        assertThat(due.isOwed(START.minusDays(1))).isFalse();
    }

    @Test
    public void nothingIsEverOwedInTheBacklog() {
        CheckInDue due = new CheckInDue(AFTER_SEVEN_DAYS, null, START, MeasurementSeries.empty());

        assertThat(due.isOwed(START.plusDays(90))).isFalse();
        assertThat(due.isStale(START.plusDays(90))).isFalse();
    }

    @Test
    public void withACommonDayTheFirstIsDueOnTheOneOfTheFirstWholeWeek() {
        assertThat(FRIDAYS.firstDue(START)).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(FRIDAYS.firstDue(LocalDate.of(2026, 10, 5))).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(FRIDAYS.firstDue(LocalDate.of(2026, 10, 6))).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(FRIDAYS.firstDue(LocalDate.of(2026, 10, 7))).isEqualTo(LocalDate.of(2026, 10, 16));
    }

    @Test
    public void aCheckInCountsForTheDueDayItLiesNearestTo() {
        LocalDate friday = LocalDate.of(2026, 10, 9);

        for (int days = -3; days <= 3; days++) {
            assertThat(FRIDAYS.dueAfter(friday.plusDays(days)))
                    .as("%s days after", days)
                    .isEqualTo(friday.plusDays(7));
        }
        assertThat(FRIDAYS.dueAfter(friday.plusDays(4))).isEqualTo(friday.plusDays(14));
    }

    @Test
    public void withACommonDayWeeksLieAroundIt() {
        assertThat(FRIDAYS.weeksBegin(START)).isEqualTo(LocalDate.of(2026, 9, 29));
        assertThat(FRIDAYS.weeksBegin(LocalDate.of(2026, 9, 29))).isEqualTo(LocalDate.of(2026, 9, 29));
        assertThat(AFTER_SEVEN_DAYS.weeksBegin(START)).isEqualTo(START);
    }

    private static CheckInDue silentSince(LocalDate day) {
        return new CheckInDue(
                AFTER_SEVEN_DAYS, CYCLE, START, MeasurementSeries.of(new Measurement(day, BigDecimal.ONE, 5)));
    }
}
