package org.waypoint.okr.scheduling;

import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.TimeZone;

/** When a job runs. */
public interface Timing {
    /** What the host's scheduler is told; zone is the instance's. */
    Schedule in(ZoneId zone);

    /** Again and again after so much time, first as soon as the add-on has started. */
    static Timing every(Duration interval) {
        return zone -> Schedule.forInterval(interval.toMillis(), null);
    }

    /** Each day at a time of the clock in the instance's zone. */
    static Timing daily(LocalTime time) {
        String cron = "0 " + time.getMinute() + " " + time.getHour() + " * * ?";
        return zone -> Schedule.forCronExpression(cron, TimeZone.getTimeZone(zone));
    }
}
