package org.waypoint.sandbox.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;

/** Where the story's quarters lie. */
public class StoryCalendarTest {
    @Test
    public void todayIsAlwaysInTheMiddleMonth() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            StoryCalendar calendar = new StoryCalendar(day);

            assertThat(calendar.runningStart().plusMonths(1)).isBeforeOrEqualTo(day);
            assertThat(calendar.runningStart().plusMonths(2)).isAfter(day);
            assertThat(calendar.lastWeek()).isBetween(4, 9);
            assertThat(calendar.day("week " + calendar.lastWeek())).isBeforeOrEqualTo(day);
        }
    }

    @Test
    public void theFiscalYearBeginsWithThePreviousQuarter() {
        StoryCalendar november = new StoryCalendar(LocalDate.of(2026, 11, 21));

        assertThat(november.fiscalYear()).isEqualTo(2027);
        assertThat(november.fiscalYearStartMonth()).isEqualTo(7);
        assertThat(november.runningStart()).isEqualTo("2026-10-01");
        assertThat(november.day("week 1")).isEqualTo("2026-10-05");
    }

    @Test
    public void aCalendarYearBearsItsOwnNumber() {
        StoryCalendar may = new StoryCalendar(LocalDate.of(2027, 5, 3));

        assertThat(may.fiscalYearStartMonth()).isEqualTo(1);
        assertThat(may.fiscalYear()).isEqualTo(2027);
    }
}
