package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

/** How a job runs. Immutable. */
public final class JobConfig {
    private final JobRunnerKey runnerKey;
    private final RunMode runMode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(
            JobRunnerKey runnerKey, RunMode runMode, Schedule schedule, Map<String, Serializable> parameters) {
        this.runnerKey = runnerKey;
        this.runMode = runMode;
        this.schedule = schedule;
        this.parameters = Map.copyOf(parameters);
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key, RunMode.RUN_ONCE_PER_CLUSTER, null, Map.of());
    }

    public JobRunnerKey getJobRunnerKey() {
        return runnerKey;
    }

    public RunMode getRunMode() {
        return runMode;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public Map<String, Serializable> getParameters() {
        return parameters;
    }

    public JobConfig withRunMode(RunMode mode) {
        return new JobConfig(runnerKey, mode, schedule, parameters);
    }

    public JobConfig withSchedule(Schedule newSchedule) {
        return new JobConfig(runnerKey, runMode, newSchedule, parameters);
    }

    public JobConfig withParameters(Map<String, Serializable> newParameters) {
        return new JobConfig(runnerKey, runMode, schedule, newParameters);
    }
}
