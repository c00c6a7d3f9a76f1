package org.waypoint.okr.domain.closing;

/** It was settled what becomes of an objective. */
public record ObjectiveDecided(Closing closing) {}
