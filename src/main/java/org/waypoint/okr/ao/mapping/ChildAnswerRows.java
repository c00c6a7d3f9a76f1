package org.waypoint.okr.ao.mapping;

import org.waypoint.okr.ao.entity.ChildAnswerEntity;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.closing.ChildAnswer;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/** Answers about children to rows and back. */
public final class ChildAnswerRows {
    private ChildAnswerRows() {}

    public static void write(ChildAnswer answer, ChildAnswerEntity row) {
        row.setCycleId(answer.cycleId().value());
        row.setUnitId(answer.unitId().value());
        row.setChildId(answer.child().value());
        row.setParentId(answer.parent().value());
        row.setPairKey(pairKey(answer.child(), answer.parent()));
        row.setAnswer(answer.plan().name());
        row.setToId(answer.to() == null ? null : answer.to().value());
        row.setLinkId(answer.link() == null ? null : answer.link().value());
        row.setAnsweredBy(answer.stamp().userKey());
        row.setAnsweredAt(answer.stamp().at().toEpochMilli());
    }

    public static ChildAnswer read(ChildAnswerEntity row) {
        return new ChildAnswer(
                new ObjectiveId(row.getChildId()),
                new ObjectiveId(row.getParentId()),
                new CycleId(row.getCycleId()),
                new UnitId(row.getUnitId()),
                ChildPlan.valueOf(row.getAnswer()),
                Columns.id(row.getToId(), ObjectiveId::new),
                Columns.id(row.getLinkId(), AlignmentId::new),
                Columns.stamp(row.getAnsweredBy(), row.getAnsweredAt()),
                row.getVersion());
    }

    /** What makes an answer the only one about the two. */
    public static String pairKey(ObjectiveId child, ObjectiveId parent) {
        return child.value() + ":" + parent.value();
    }
}
