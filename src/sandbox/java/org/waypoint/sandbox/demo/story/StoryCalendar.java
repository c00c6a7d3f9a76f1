package org.waypoint.sandbox.demo.story;

import java.time.LocalDate;

/**
 * Lays the story's quarters around the day on which it is loaded, so that this day always falls into the middle month of
 * the running one: a story that begins on the first of a quarter would have nothing to tell.
 */
final class StoryCalendar {
    private static final int MONTHS = 3;
    private static final int FIRST_CHECK_IN_DAY = 4;

    private final LocalDate today;
    private final LocalDate runningStart;

    StoryCalendar(LocalDate today) {
        this.today = today;
        this.runningStart = today.withDayOfMonth(1).minusMonths(1);
    }

    LocalDate today() {
        return today;
    }

    LocalDate previousStart() {
        return runningStart.minusMonths(MONTHS);
    }

    LocalDate runningStart() {
        return runningStart;
    }

    LocalDate nextStart() {
        return runningStart.plusMonths(MONTHS);
    }

    /** The fiscal year begins with the previous quarter, so that all three belong to one year. */
    int fiscalYearStartMonth() {
        return previousStart().getMonthValue();
    }

    int fiscalYear() {
        return fiscalYearStartMonth() == 1
                ? previousStart().getYear()
                : previousStart().getYear() + 1;
    }

    /** The day of "week 3" in the story: check-ins come on the fifth day of each week. */
    LocalDate day(String week) {
        return runningStart.plusDays(7L * (number(week) - 1) + FIRST_CHECK_IN_DAY);
    }

    /** The number of the last week whose day has come. */
    int lastWeek() {
        int week = 1;
        while (!day("week " + (week + 1)).isAfter(today)) {
            week++;
        }
        return week;
    }

    static int number(String week) {
        if (!week.startsWith("week ")) {
            throw new IllegalArgumentException("The story knows no day '" + week + "', only 'week 1', 'week 2' …");
        }
        return Integer.parseInt(week.substring("week ".length()));
    }
}
