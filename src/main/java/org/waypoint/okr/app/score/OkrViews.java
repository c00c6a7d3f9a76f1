package org.waypoint.okr.app.score;

import java.util.Collection;
import java.util.List;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.domain.objective.Objective;

/** Puts scores, names, alignments and flags to what is stored, as one reader may see it. */
public interface OkrViews {
    /** In the given order, with key results, score, alignments and warnings; a constant number of statements. */
    List<ObjectiveView> objectives(Rights rights, Collection<Objective> objectives);

    KeyResultView keyResult(Rights rights, KeyResultPlace place);
}
