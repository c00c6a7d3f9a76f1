package org.waypoint.okr.app.port;

/** Where the instance is reached from outside. */
public interface BaseUrl {
    /** Without a slash at the end. */
    String baseUrl();
}
