package org.waypoint.sandbox.jira;

import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.scheduling.support.CronExpression;
import org.waypoint.sandbox.NotImitated;

/** When a schedule comes round again; read from its text, because the signatures of the host hold nothing else. */
final class NextRun {
    private static final Pattern INTERVAL = Pattern.compile("every (\\d+) ms from .*");
    private static final Pattern CRON = Pattern.compile("cron (.+?)(?: in (\\S+))?");

    private NextRun() {}

    /** @param last when it ran last, or when it was scheduled */
    static Instant after(Schedule schedule, Instant last, boolean hasRun) {
        Matcher interval = INTERVAL.matcher(schedule.toString());
        if (interval.matches()) {
            return hasRun ? last.plus(Duration.ofMillis(Long.parseLong(interval.group(1)))) : last;
        }
        Matcher cron = CRON.matcher(schedule.toString());
        if (cron.matches()) {
            ZoneId zone = cron.group(2) == null ? ZoneId.of("UTC") : ZoneId.of(cron.group(2));
            ZonedDateTime next = CronExpression.parse(cron.group(1)).next(last.atZone(zone));
            return next == null ? Instant.MAX : next.toInstant();
        }
        throw new NotImitated("The sandbox does not know when this comes round: " + schedule + ".");
    }
}
