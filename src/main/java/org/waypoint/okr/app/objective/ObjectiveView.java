package org.waypoint.okr.app.objective;

import java.util.List;
import org.waypoint.okr.app.alignment.AlignmentView;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.ObjectivePlace;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.app.score.TrendPoint;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;

/**
 * An objective with its key results, score and alignment.
 *
 * @param trend one point a week since the cycle's start, oldest first
 * @param alignments where it leads, upward and sideways
 * @param warnings codes of soft limits that it exceeds, such as TOO_MANY_KEY_RESULTS
 */
public record ObjectiveView(
        Objective objective,
        Unit unit,
        Cycle cycle,
        Person owner,
        ScoreView score,
        List<TrendPoint> trend,
        List<KeyResultView> keyResults,
        List<AlignmentView> alignments,
        List<String> warnings,
        boolean mayEdit) {
    public ObjectiveView {
        trend = List.copyOf(trend);
        keyResults = List.copyOf(keyResults);
        alignments = List.copyOf(alignments);
        warnings = List.copyOf(warnings);
    }

    /** Where one of its key results belongs, for use cases that need not read that again. */
    public KeyResultPlace place(KeyResultView keyResult) {
        return new KeyResultPlace(keyResult.keyResult(), new ObjectivePlace(objective, unit, cycle));
    }
}
