package org.waypoint.okr.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.InstanceZone;

/** The default time zone that an administrator chose for Jira. */
@Component
public final class JiraInstanceZone implements InstanceZone {
    private final TimeZoneManager timeZones;

    public JiraInstanceZone(TimeZoneManager timeZones) {
        this.timeZones = timeZones;
    }

    @Override
    public ZoneId zone() {
        return timeZones.getDefaultTimezone().toZoneId();
    }
}
