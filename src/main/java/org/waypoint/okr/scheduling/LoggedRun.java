package org.waypoint.okr.scheduling;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypoint.okr.app.port.Today;

/** Runs a job and leaves one line in the log: what was done and how long it took, or why it failed. */
final class LoggedRun implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedRun.class);

    private final JobId id;
    private final ScheduledJob job;
    private final Today today;

    LoggedRun(JobId id, ScheduledJob job, Today today) {
        this.id = id;
        this.job = job;
        this.today = today;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        Instant start = today.now();
        try {
            String outcome = job.run();
            LOG.info("{}: {} ({} ms)", id, outcome, millisSince(start));
            return JobRunnerResponse.success(outcome);
        } catch (RuntimeException e) {
            LOG.error("{}: failed after {} ms", id, millisSince(start), e);
            return JobRunnerResponse.failed(e);
        }
    }

    private long millisSince(Instant start) {
        return Duration.between(start, today.now()).toMillis();
    }
}
