package org.waypoint.okr.web.view.form;

import java.util.List;
import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * The form that links an objective to what it leads to.
 *
 * @param searchAction page that shows other candidates
 * @param query what was searched for
 * @param more there are further candidates than those shown
 * @param error what is wrong with the choice
 */
public record AlignPage(
        FormFrame form,
        String title,
        Field kind,
        String objectiveId,
        String searchAction,
        String query,
        List<Candidate> candidates,
        boolean hasCandidates,
        boolean more,
        String error,
        List<Hidden> sent) {
    public AlignPage {
        candidates = List.copyOf(candidates);
        sent = List.copyOf(sent);
    }

    /**
     * An objective or one of its key results.
     *
     * @param value field of the contract and id, as in {@code toObjectiveId:7}
     * @param part it is a key result of the objective above it
     */
    public record Candidate(String id, String value, String title, String unit, boolean part, boolean chosen) {}
}
