package org.waypoint.okr.domain.retrospective;

/** A lead read what the unit takes out of a cycle. */
public record RetrospectiveAcknowledged(Retrospective retrospective) {}
