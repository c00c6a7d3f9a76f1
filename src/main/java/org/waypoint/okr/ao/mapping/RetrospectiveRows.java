package org.waypoint.okr.ao.mapping;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.RetrospectiveEntity;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.UnitId;

/** Retrospectives to rows and back. */
public final class RetrospectiveRows {
    private RetrospectiveRows() {}

    public static void write(Retrospective retrospective, RetrospectiveEntity row) {
        row.setCycleId(retrospective.cycleId().value());
        row.setUnitId(retrospective.unitId().value());
        row.setWorked(retrospective.notes().worked());
        row.setDidNotWork(retrospective.notes().didNotWork());
        row.setWeChange(retrospective.notes().weChange());
        row.setWrittenBy(Columns.userKey(retrospective.written()));
        row.setWrittenAt(Columns.millis(retrospective.written()));
        row.setAcknowledgedBy(Columns.userKey(retrospective.acknowledged()));
        row.setAcknowledgedAt(Columns.millis(retrospective.acknowledged()));
        Retrospective.Message message = retrospective.message();
        row.setMessage(message == null ? null : message.text());
        row.setMessageBy(Columns.userKey(message == null ? null : message.stamp()));
        row.setMessageAt(Columns.millis(message == null ? null : message.stamp()));
    }

    public static Retrospective read(RetrospectiveEntity row) {
        return new Retrospective(
                new UnitId(row.getUnitId()),
                new CycleId(row.getCycleId()),
                new Retrospective.Notes(row.getWorked(), row.getDidNotWork(), row.getWeChange()),
                Columns.stampOrNull(row.getWrittenBy(), row.getWrittenAt()),
                Columns.stampOrNull(row.getAcknowledgedBy(), row.getAcknowledgedAt()),
                message(row),
                row.getVersion());
    }

    private static Retrospective.@Nullable Message message(RetrospectiveEntity row) {
        Stamp stamp = Columns.stampOrNull(row.getMessageBy(), row.getMessageAt());
        return stamp == null ? null : new Retrospective.Message(row.getMessage(), stamp);
    }
}
