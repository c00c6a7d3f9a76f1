package org.waypoint.okr.ao.mapping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.KeyResultSourceEntity;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.source.KeyResultSource;
import org.waypoint.okr.domain.source.SourceDefinition;
import org.waypoint.okr.domain.source.SourceInterval;
import org.waypoint.okr.domain.source.SourceRun;

/** Sources to rows and back. */
public final class SourceRows {
    private SourceRows() {}

    public static void write(SourceDefinition definition, KeyResultSourceEntity row) {
        row.setSourceKind(definition.kind().name());
        row.setJql(definition.jql());
        row.setNumberField(definition.numberFieldId());
        row.setRunAsKey(definition.runAsKey());
        row.setRunInterval(definition.interval().name());
    }

    public static void write(@Nullable SourceRun run, KeyResultSourceEntity row) {
        row.setLastRunAt(run == null ? null : run.at().toEpochMilli());
        row.setLastDuration(run == null ? null : run.millis());
        row.setLastValue(run == null ? null : Columns.text(run.value()));
        row.setLastError(run == null ? null : Columns.text(run.error()));
        row.setLastErrorText(run == null ? null : run.detail());
    }

    public static KeyResultSource read(KeyResultSourceEntity row) {
        SourceDefinition definition = new SourceDefinition(
                CheckInSource.valueOf(row.getSourceKind()),
                row.getJql(),
                row.getNumberField(),
                row.getRunAsKey(),
                SourceInterval.valueOf(row.getRunInterval()));
        return new KeyResultSource(new KeyResultId(row.getKeyResultId()), definition, run(row), row.getVersion());
    }

    private static @Nullable SourceRun run(KeyResultSourceEntity row) {
        if (row.getLastRunAt() == null) {
            return null;
        }
        return new SourceRun(
                Instant.ofEpochMilli(row.getLastRunAt()),
                row.getLastDuration() == null ? 0 : row.getLastDuration(),
                Columns.decimal(row.getLastValue()),
                Columns.constant(Reason.class, row.getLastError()),
                row.getLastErrorText());
    }
}
