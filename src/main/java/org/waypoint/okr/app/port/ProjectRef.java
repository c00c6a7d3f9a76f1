package org.waypoint.okr.app.port;

/** A Jira project; the id is stable, the key may change. */
public record ProjectRef(long id, String key, String name) {}
