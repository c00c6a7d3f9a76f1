package org.waypoint.okr.ao.mapping;

import org.waypoint.okr.ao.entity.AlignmentEntity;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** Links to rows and back. */
public final class AlignmentRows {
    private AlignmentRows() {}

    public static void write(
            ObjectiveId from, AlignmentTarget target, AlignmentKind kind, Stamp created, AlignmentEntity row) {
        KeyResultId keyResult = target.keyResultId();
        row.setObjectiveId(from.value());
        row.setToObjectiveId(target.objectiveId().value());
        row.setToKeyResultId(keyResult == null ? null : keyResult.value());
        row.setLinkKind(kind.name());
        row.setPairKey(pairKey(from, target));
        row.setCreatedBy(created.userKey());
        row.setCreatedAt(created.at().toEpochMilli());
    }

    /** The same text for the same two ends, whatever the kind of link. */
    public static String pairKey(ObjectiveId from, AlignmentTarget target) {
        KeyResultId keyResult = target.keyResultId();
        String end = keyResult == null ? "o" + target.objectiveId().value() : "k" + keyResult.value();
        return "o" + from.value() + ":" + end;
    }

    public static Alignment read(AlignmentEntity row) {
        return new Alignment(
                new AlignmentId(row.getID()),
                new ObjectiveId(row.getObjectiveId()),
                new AlignmentTarget(
                        new ObjectiveId(row.getToObjectiveId()), Columns.id(row.getToKeyResultId(), KeyResultId::new)),
                AlignmentKind.valueOf(row.getLinkKind()),
                Columns.stamp(row.getCreatedBy(), row.getCreatedAt()));
    }
}
