package org.waypoint.okr.scheduling;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.rhythm.Reminders;
import org.waypoint.okr.app.rhythm.SendReport;

/** Sends the mails of the weekly rhythm. It looks often, so that a node that was away at the hour is made up for. */
@Component
public final class ReminderJob implements ScheduledJob {
    private static final Duration INTERVAL = Duration.ofMinutes(15);

    private final Reminders reminders;

    public ReminderJob(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Timing timing() {
        return Timing.every(INTERVAL);
    }

    @Override
    public String run() {
        SendReport report = reminders.sendWhenItIsTime();
        return report.sent() + " mails sent, " + report.failed() + " failed, " + report.elsewhere()
                + " sent by another node";
    }
}
