package org.waypoint.okr.app.port;

/** An issue type of the instance. */
public record IssueTypeRef(String id, String name) {}
