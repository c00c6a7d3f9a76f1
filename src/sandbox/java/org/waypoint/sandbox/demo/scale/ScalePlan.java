package org.waypoint.sandbox.demo.scale;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.DateRange;

/**
 * How much there is of everything, and when: always the same for the same number of objectives and the same day.
 *
 * @param objectives how many objectives there are
 * @param today the last day with check-ins
 * @param ownerKey who owns everything
 */
record ScalePlan(int objectives, LocalDate today, String ownerKey) {
    static final int KEY_RESULTS = 4;
    static final int CHECK_INS = 12;
    private static final int OBJECTIVES_OF_A_TEAM = 10;
    private static final int TEAMS_OF_A_DEPARTMENT = 50;
    private static final int MONTHS = 4;

    int teams() {
        return (objectives + OBJECTIVES_OF_A_TEAM - 1) / OBJECTIVES_OF_A_TEAM;
    }

    int departments() {
        return (teams() + TEAMS_OF_A_DEPARTMENT - 1) / TEAMS_OF_A_DEPARTMENT;
    }

    /** A team has ten objectives: ten teams for a hundred. */
    int teamOf(int objective) {
        return objective / OBJECTIVES_OF_A_TEAM;
    }

    int departmentOf(int team) {
        return team / TEAMS_OF_A_DEPARTMENT;
    }

    /** Enough epics that no key result needs one twice; many key results share one. */
    static int epics(int objectives) {
        return Math.max(10, objectives / 10);
    }

    /** Four months, of which three have passed: twelve weekly check-ins fit in. */
    DateRange cycle() {
        LocalDate start = today.withDayOfMonth(1).minusMonths(MONTHS - 1L);
        return new DateRange(start, start.plusMonths(MONTHS).minusDays(1));
    }

    /** The day of a check-in, 0 being the first: weekly, on a weekday of its own for each key result. */
    LocalDate dayOf(int checkIn, int keyResult) {
        return today.minusWeeks((long) CHECK_INS - 1 - checkIn).minusDays(keyResult % 7);
    }

    /** Everything was written down on the cycle's first day. */
    Stamp written() {
        return new Stamp(
                ownerKey,
                cycle().start().atStartOfDay(ZoneOffset.UTC).plusHours(9).toInstant());
    }
}
