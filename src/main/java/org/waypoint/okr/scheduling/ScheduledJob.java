package org.waypoint.okr.scheduling;

/**
 * Work that is done again and again, by one node of the cluster each time. A job is a {@code @Component} of this package;
 * {@link JobRegistration} finds it by its type, tells Jira's scheduler about it and writes its outcome to the log.
 */
public interface ScheduledJob {
    /**
     * The last part of the job's id, for example {@code reminders}. The scheduler keeps jobs in the database: another name
     * is another job, and the old one stays behind.
     */
    String name();

    /** When it runs. */
    Timing timing();

    /**
     * Does the work once. May be called earlier or later than planned, and again after a failure.
     *
     * @return what was done, in a few English words for the log
     */
    String run();
}
