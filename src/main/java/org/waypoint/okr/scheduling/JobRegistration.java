package org.waypoint.okr.scheduling;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.InstanceZone;
import org.waypoint.okr.app.port.Today;

/**
 * Tells Jira's scheduler about every job of the add-on once the add-on may use its tables, and takes the runners back when
 * it stops. The schedules stay: they belong to the cluster, and another node may still need them.
 */
@Component
@ExportAsService(LifecycleAware.class)
public final class JobRegistration implements LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(JobRegistration.class);
    private static final String PREFIX = "org.waypoint.okr.";

    private final SchedulerService scheduler;
    private final List<ScheduledJob> jobs;
    private final InstanceZone zone;
    private final Today today;

    public JobRegistration(SchedulerService scheduler, List<ScheduledJob> jobs, InstanceZone zone, Today today) {
        this.scheduler = scheduler;
        this.jobs = List.copyOf(jobs);
        this.zone = zone;
        this.today = today;
    }

    @Override
    public void onStart() {
        jobs.forEach(this::register);
    }

    @Override
    public void onStop() {
        jobs.forEach(job -> scheduler.unregisterJobRunner(key(job)));
    }

    private void register(ScheduledJob job) {
        JobId id = JobId.of(PREFIX + job.name());
        Schedule schedule = job.timing().in(zone.zone());
        scheduler.registerJobRunner(key(job), new LoggedRun(id, job, today));
        try {
            if (!isScheduled(id, schedule)) {
                JobConfig config = JobConfig.forJobRunnerKey(key(job))
                        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                        .withSchedule(schedule);
                scheduler.scheduleJob(id, config);
            }
        } catch (SchedulerServiceException e) {
            LOG.error("The job {} could not be scheduled and will not run", id, e);
        }
    }

    /** A job that runs at another time in this version of the add-on is scheduled anew, any other is left alone. */
    private boolean isScheduled(JobId id, Schedule schedule) {
        JobDetails known = scheduler.getJobDetails(id);
        return known != null && schedule.equals(known.getSchedule());
    }

    private static JobRunnerKey key(ScheduledJob job) {
        return JobRunnerKey.of(PREFIX + job.name());
    }
}
