package org.waypoint.okr.app.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.ClosingStep;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.scoring.Grade;
import org.waypoint.okr.domain.scoring.GradeRules;

/**
 * What a page that shows an objective says about its closing.
 *
 * @param grade the unit's own grade; null before
 * @param needNewTarget titles of key results that a carried-over draft lacks
 */
public record ClosingMark(
        Closing closing,
        @Nullable Grade grade,
        ClosingView.@Nullable Relative carriedFrom,
        ClosingView.@Nullable Relative carriedTo,
        List<String> needNewTarget) {
    public ClosingMark {
        needNewTarget = List.copyOf(needNewTarget);
    }

    public ClosingStep step() {
        return closing.step();
    }

    /** Whether a target moved, so that the grade is to be read both ways. */
    public boolean targetMoved() {
        return closing.grading() != null && closing.grading().computed().targetMoved();
    }

    /** The unit's grade with the colour and the marks that follow from it. */
    public static @Nullable Grade grade(GradeRules rules, Objective objective, Closing closing) {
        Grading grading = closing.grading();
        if (grading == null || grading.grade() == null) {
            return null;
        }
        return Grade.of(grading.grade(), objective.definition().type(), rules);
    }
}
