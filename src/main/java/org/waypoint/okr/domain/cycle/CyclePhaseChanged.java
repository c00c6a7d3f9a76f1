package org.waypoint.okr.domain.cycle;

/** A cycle entered its next phase; when that is CLOSED, its objectives became history. */
public record CyclePhaseChanged(Cycle cycle) {}
