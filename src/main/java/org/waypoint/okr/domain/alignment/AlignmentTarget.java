package org.waypoint.okr.domain.alignment;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;

/**
 * What an objective leads to.
 *
 * @param objectiveId the objective, or the one that owns the key result
 * @param keyResultId set when the link goes to one key result of that objective
 */
public record AlignmentTarget(
        ObjectiveId objectiveId, @Nullable KeyResultId keyResultId) {}
