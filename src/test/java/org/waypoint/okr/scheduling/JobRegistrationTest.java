package org.waypoint.okr.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;
import org.waypoint.okr.app.port.Today;

public class JobRegistrationTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final JobId ID = JobId.of("org.waypoint.okr.sweep");
    private static final JobRunnerKey KEY = JobRunnerKey.of("org.waypoint.okr.sweep");

    @Rule
    public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

    @Mock
    private SchedulerService scheduler;

    private final Today today =
            new Today(Clock.fixed(Instant.parse("2026-11-15T09:00:00Z"), ZoneOffset.UTC), () -> BERLIN);

    @Test
    public void aJobRunsOncePerClusterUnderAStableId() throws SchedulerServiceException {
        registration(job(Timing.every(Duration.ofMinutes(15)), () -> "done")).onStart();

        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(eq(ID), config.capture());
        assertThat(config.getValue().getJobRunnerKey()).isEqualTo(KEY);
        assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(config.getValue().getSchedule()).isEqualTo(Schedule.forInterval(900_000, null));
    }

    @Test
    public void aDailyJobRunsByTheInstancesClock() {
        assertThat(Timing.daily(LocalTime.of(2, 30)).in(BERLIN))
                .isEqualTo(Schedule.forCronExpression("0 30 2 * * ?", TimeZone.getTimeZone(BERLIN)));
    }

    @Test
    public void aScheduleThatAnotherNodeMadeIsLeftAlone() throws SchedulerServiceException {
        known(Schedule.forInterval(900_000, null));

        registration(job(Timing.every(Duration.ofMinutes(15)), () -> "done")).onStart();

        verify(scheduler).registerJobRunner(eq(KEY), any());
        verify(scheduler, never()).scheduleJob(any(), any());
    }

    @Test
    public void aJobWhoseTimeHasChangedIsScheduledAnew() throws SchedulerServiceException {
        known(Schedule.forInterval(60_000, null));

        registration(job(Timing.every(Duration.ofMinutes(15)), () -> "done")).onStart();

        verify(scheduler).scheduleJob(eq(ID), any());
    }

    @Test
    public void stoppingTakesTheRunnerBackAndLeavesTheScheduleToOtherNodes() {
        registration(job(Timing.every(Duration.ofMinutes(15)), () -> "done")).onStop();

        verify(scheduler).unregisterJobRunner(KEY);
        verify(scheduler, never()).unscheduleJob(any());
    }

    @Test
    public void theOutcomeReachesTheScheduler() {
        JobRunnerResponse answer = run(() -> "7 mails");

        assertThat(answer.getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
        assertThat(answer.getMessage()).isEqualTo("7 mails");
    }

    @Test
    public void aFailureIsAnOutcomeToo() {
        JobRunnerResponse answer = run(() -> {
            throw new IllegalStateException("no database");
        });

        assertThat(answer.getRunOutcome()).isEqualTo(RunOutcome.FAILED);
    }

    private JobRunnerResponse run(Supplier<String> work) {
        registration(job(Timing.every(Duration.ofMinutes(15)), work)).onStart();
        ArgumentCaptor<JobRunner> runner = ArgumentCaptor.forClass(JobRunner.class);
        verify(scheduler).registerJobRunner(eq(KEY), runner.capture());
        return runner.getValue().runJob(null);
    }

    private void known(Schedule schedule) {
        JobDetails details = mock(JobDetails.class);
        when(details.getSchedule()).thenReturn(schedule);
        when(scheduler.getJobDetails(ID)).thenReturn(details);
    }

    private JobRegistration registration(ScheduledJob job) {
        return new JobRegistration(scheduler, List.of(job), () -> BERLIN, today);
    }

    private static ScheduledJob job(Timing timing, Supplier<String> work) {
        return new ScheduledJob() {
            @Override
            public String name() {
                return "sweep";
            }

            @Override
            public Timing timing() {
                return timing;
            }

            @Override
            public String run() {
                return work.get();
            }
        };
    }
}
