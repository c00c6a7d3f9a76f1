package org.waypoint.sandbox.jira;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.waypoint.sandbox.NotImitated;

/**
 * The scheduler. Jobs run only when {@link #run(String)} or {@link #runDue()} asks, so that nothing happens behind a
 * test's back.
 */
public final class Jobs {
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<String, Job> jobs = new ConcurrentSkipListMap<>();
    private final Clock clock;

    public Jobs(Clock clock) {
        this.clock = clock;
    }

    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    public void scheduleJob(JobId id, JobConfig config) {
        jobs.put(id.toString(), new Job(id, config, clock.instant()));
    }

    public void unscheduleJob(JobId id) {
        jobs.remove(id.toString());
    }

    public JobDetails getJobDetails(JobId id) {
        Job job = jobs.get(id.toString());
        return job == null ? null : Imitation.of(JobDetails.class, job);
    }

    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key) {
        return jobs.values().stream()
                .filter(job -> job.getJobRunnerKey().equals(key))
                .map(job -> Imitation.of(JobDetails.class, job))
                .toList();
    }

    /** What is scheduled: the id and when. */
    public Map<String, String> scheduled() {
        Map<String, String> all = new ConcurrentSkipListMap<>();
        jobs.forEach((id, job) -> all.put(id, String.valueOf(job.getSchedule())));
        return all;
    }

    /** Runs a scheduled job now and on this thread. */
    public JobRunnerResponse run(String id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw new NotImitated("No job " + id + " is scheduled, only " + jobs.keySet() + ".");
        }
        job.ran(clock.instant());
        JobRunner runner = runners.get(job.getJobRunnerKey());
        return runner.runJob(Imitation.of(JobRunnerRequest.class, new Request(job, Date.from(clock.instant()))));
    }

    /** Runs each job whose time has come, once, however often it has come; answers what they said. */
    public List<String> runDue() {
        return jobs.values().stream()
                .filter(job -> !job.nextRun().isAfter(clock.instant()))
                .map(job -> job.id.toString())
                .toList()
                .stream()
                .map(id -> id + ": " + outcome(run(id)))
                .toList();
    }

    private static String outcome(JobRunnerResponse answer) {
        return answer == null ? "" : answer.getRunOutcome() + " " + answer.getMessage();
    }

    /** Behind {@code JobDetails}. */
    static final class Job {
        private final JobId id;
        private final JobConfig config;
        private volatile Instant last;
        private volatile boolean hasRun;

        Job(JobId id, JobConfig config, Instant scheduled) {
            this.id = id;
            this.config = config;
            this.last = scheduled;
        }

        void ran(Instant when) {
            last = when;
            hasRun = true;
        }

        Instant nextRun() {
            return NextRun.after(config.getSchedule(), last, hasRun);
        }

        public JobId getJobId() {
            return id;
        }

        public JobRunnerKey getJobRunnerKey() {
            return config.getJobRunnerKey();
        }

        public RunMode getRunMode() {
            return config.getRunMode();
        }

        public Schedule getSchedule() {
            return config.getSchedule();
        }

        public Map<String, Serializable> getParameters() {
            return config.getParameters();
        }

        public boolean isRunnable() {
            return true;
        }
    }

    /** Behind {@code JobRunnerRequest}. */
    static final class Request {
        private final Job job;
        private final Date start;

        Request(Job job, Date start) {
            this.job = job;
            this.start = start;
        }

        public Date getStartTime() {
            return new Date(start.getTime());
        }

        public JobId getJobId() {
            return job.id;
        }

        public JobConfig getJobConfig() {
            return job.config;
        }

        public boolean isCancellationRequested() {
            return false;
        }
    }
}
