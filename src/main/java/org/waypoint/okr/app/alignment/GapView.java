package org.waypoint.okr.app.alignment;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.alignment.GapKind;

/**
 * A named gap of one objective.
 *
 * @param keyResultId the key result it is about; null when it is about the objective itself
 * @param title of the objective, or of that key result
 */
public record GapView(
        GapKind kind, long objectiveId, @Nullable Long keyResultId, String title, String unit) {}
