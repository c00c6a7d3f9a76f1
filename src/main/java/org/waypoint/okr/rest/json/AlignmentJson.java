package org.waypoint.okr.rest.json;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.alignment.AlignmentView;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/**
 * A link.
 *
 * @param toObjectiveId set when the link leads to an objective as a whole
 * @param toKeyResultId set when it leads to a key result
 * @param parentObjectiveId the objective it leads to, or the one that owns the key result
 */
public record AlignmentJson(
        long id,
        long objectiveId,
        @Nullable Long toObjectiveId,
        @Nullable Long toKeyResultId,
        long parentObjectiveId,
        String kind,
        String fromTitle,
        String fromUnit,
        String toTitle,
        String toUnit,
        @Nullable String toKeyResultTitle,
        boolean mayRemove) {
    public static AlignmentJson of(AlignmentView view) {
        Alignment alignment = view.alignment();
        KeyResultId keyResultId = alignment.target().keyResultId();
        long parentId = alignment.target().objectiveId().value();
        return new AlignmentJson(
                alignment.id().value(),
                alignment.objectiveId().value(),
                keyResultId == null ? parentId : null,
                keyResultId == null ? null : keyResultId.value(),
                parentId,
                alignment.kind().name(),
                view.fromTitle(),
                view.fromUnit(),
                view.toTitle(),
                view.toUnit(),
                view.toKeyResultTitle(),
                view.mayRemove());
    }
}
