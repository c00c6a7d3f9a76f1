package org.waypoint.okr.app.port;

import java.time.ZoneId;

/** The time zone in which the instance's days begin. */
public interface InstanceZone {
    ZoneId zone();
}
