package org.waypoint.okr.domain.alignment;

import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** A stored link from an objective to what it leads to. */
public record Alignment(
        AlignmentId id, ObjectiveId objectiveId, AlignmentTarget target, AlignmentKind kind, Stamp created) {}
