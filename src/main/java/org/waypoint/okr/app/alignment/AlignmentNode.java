package org.waypoint.okr.app.alignment;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.score.ScoreView;

/** An objective in the alignment graph. */
public record AlignmentNode(
        long objectiveId,
        String title,
        long unitId,
        String unit,
        String level,
        @Nullable ScoreView score) {}
