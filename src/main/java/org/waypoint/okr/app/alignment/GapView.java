package org.waypoint.okr.app.alignment;

/** A named gap of one objective. */
public record GapView(GapKind kind, long objectiveId, String title, String unit) {}
