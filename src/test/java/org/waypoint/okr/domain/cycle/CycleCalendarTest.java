package org.waypoint.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;

/** A quarter of 92 days: thirteen weeks and a day. */
public class CycleCalendarTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private final CycleCalendar calendar = new CycleCalendar(new DateRange(START, END));

    @Test
    public void daysLeftDoNotCountToday() {
        assertThat(calendar.daysLeft(END)).isZero();
        assertThat(calendar.daysLeft(END.minusDays(1))).isEqualTo(1);
        assertThat(calendar.daysLeft(END.plusDays(2))).isEqualTo(-2);
    }

    @Test
    public void itRunsFromTheFirstToTheLastDay() {
        assertThat(calendar.isRunning(START.minusDays(1))).isFalse();
        assertThat(calendar.isRunning(START)).isTrue();
        assertThat(calendar.isRunning(END)).isTrue();
        assertThat(calendar.isRunning(END.plusDays(1))).isFalse();
    }

    @Test
    public void weeksBeginWithTheCycleAndTheLastIsCutShort() {
        assertThat(calendar.weeks()).hasSize(14);
        assertThat(calendar.weeks().get(0)).isEqualTo(new DateRange(START, START.plusDays(6)));
        assertThat(calendar.weeks().get(13)).isEqualTo(new DateRange(END, END));
        assertThat(calendar.weeks().stream().mapToInt(DateRange::days).sum()).isEqualTo(92);
    }

    @Test
    public void everyDayKnowsItsWeek() {
        assertThat(calendar.weekNumber(START.plusDays(6))).isEqualTo(1);
        assertThat(calendar.weekNumber(START.plusDays(7))).isEqualTo(2);
        assertThat(calendar.weekOf(END)).contains(new DateRange(END, END));
        assertThat(calendar.weekOf(END.plusDays(1))).isEmpty();
    }
}
