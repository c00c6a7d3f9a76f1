package org.waypoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.sandbox.jira.Jobs;

/** Days that pass quickly. */
public class TimeTravelTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("a.runner");

    private final SandboxClock clock = new SandboxClock();
    private final Jobs jobs = new Jobs(clock);
    private final TimeTravel travel = new TimeTravel(clock, jobs, BERLIN);

    @Before
    public void startOnASaturday() {
        clock.freeze(Instant.parse("2026-11-21T12:00:00Z"));
        jobs.registerJobRunner(RUNNER, request -> JobRunnerResponse.success("done"));
    }

    @Test
    public void eachDayBeginsAtNineWhereTheInstanceIs() {
        travel.to(LocalDate.parse("2026-11-24"));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
        assertThat(travel.today()).isEqualTo(LocalDate.parse("2026-11-24"));
    }

    @Test
    public void aJobThatRunsEveryFewMinutesRunsOnceEachMorning() {
        schedule("often", Schedule.forInterval(60_000, null));

        assertThat(travel.days(2)).containsExactly("2026-11-22 often: SUCCESS done", "2026-11-23 often: SUCCESS done");
    }

    @Test
    public void aNightlyJobRunsOnceANight() {
        schedule("nightly", Schedule.forCronExpression("0 30 2 * * ?", TimeZone.getTimeZone(BERLIN)));

        assertThat(travel.days(7)).hasSize(7);
    }

    @Test
    public void aWeeklyJobRunsWhenItsDayHasCome() {
        schedule("weekly", Schedule.forCronExpression("0 0 6 ? * MON", TimeZone.getTimeZone(BERLIN)));

        assertThat(travel.days(7)).containsExactly("2026-11-23 weekly: SUCCESS done");
    }

    @Test
    public void timeGoesForwardOnly() {
        assertThatThrownBy(() -> travel.days(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> travel.days(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private void schedule(String id, Schedule schedule) {
        jobs.scheduleJob(JobId.of(id), JobConfig.forJobRunnerKey(RUNNER).withSchedule(schedule));
    }
}
