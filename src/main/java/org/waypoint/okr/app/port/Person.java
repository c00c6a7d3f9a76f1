package org.waypoint.okr.app.port;

/** A user as shown: the stable key, the name people know, and whether the account is still active. */
public record Person(String userKey, String displayName, boolean active) {}
