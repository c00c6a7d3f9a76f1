package org.waypoint.okr.domain.audit;

import java.time.Instant;

/** Who did something ({@code userKey} as in Jira) and when. */
public record Stamp(String userKey, Instant at) {}
