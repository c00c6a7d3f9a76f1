package org.waypoint.sandbox;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.sandbox.jira.Jobs;

/**
 * Moves the sandbox's clock on, day by day: each morning at nine the jobs run whose time has come, as they would have if
 * somebody had waited.
 */
public final class TimeTravel {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int FARTHEST = 400;

    private final SandboxClock clock;
    private final Jobs jobs;
    private final ZoneId zone;

    TimeTravel(SandboxClock clock, Jobs jobs, ZoneId zone) {
        this.clock = clock;
        this.jobs = jobs;
        this.zone = zone;
    }

    /** The day it is, where the instance is. */
    public LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /** So many days on; answers what ran, oldest first. */
    public List<String> days(int days) {
        return to(today().plusDays(days));
    }

    /** To the morning of a later day; answers what ran, oldest first. */
    public List<String> to(LocalDate day) {
        if (!day.isAfter(today()) || day.isAfter(today().plusDays(FARTHEST))) {
            throw new IllegalArgumentException("Time goes forward, at most " + FARTHEST + " days at once");
        }
        List<String> ran = new ArrayList<>();
        for (LocalDate next = today().plusDays(1); !next.isAfter(day); next = next.plusDays(1)) {
            clock.moveTo(next.atTime(MORNING).atZone(zone).toInstant());
            LocalDate morning = next;
            jobs.runDue().forEach(outcome -> ran.add(morning + " " + outcome));
        }
        return List.copyOf(ran);
    }
}
