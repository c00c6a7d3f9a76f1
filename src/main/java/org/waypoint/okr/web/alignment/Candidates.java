package org.waypoint.okr.web.alignment;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.web.view.form.AlignPage.Candidate;

/** What an objective could lead to: the other objectives of its cycle and their key results. */
final class Candidates {
    static final String OBJECTIVE = "toObjectiveId";
    static final String KEY_RESULT = "toKeyResultId";

    private final long ownId;
    private final String chosen;

    /** @param ownId the objective that looks for a parent; it cannot lead to itself */
    Candidates(long ownId, String chosen) {
        this.ownId = ownId;
        this.chosen = chosen;
    }

    List<Candidate> of(List<ObjectiveView> found) {
        List<Candidate> candidates = new ArrayList<>();
        for (ObjectiveView view : found) {
            if (view.objective().id().value() != ownId) {
                add(view, candidates);
            }
        }
        return candidates;
    }

    private void add(ObjectiveView view, List<Candidate> candidates) {
        String unit = view.unit().definition().name();
        candidates.add(candidate(
                OBJECTIVE, view.objective().id().value(), view.objective().title(), unit, false));
        for (KeyResultView keyResult : view.keyResults()) {
            candidates.add(candidate(
                    KEY_RESULT,
                    keyResult.keyResult().id().value(),
                    keyResult.keyResult().title(),
                    unit,
                    true));
        }
    }

    private Candidate candidate(String field, long id, String title, String unit, boolean part) {
        String value = field + ":" + id;
        return new Candidate("okr-align-" + field + "-" + id, value, title, unit, part, value.equals(chosen));
    }
}
