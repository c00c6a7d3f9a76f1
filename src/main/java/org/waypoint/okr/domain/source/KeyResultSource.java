package org.waypoint.okr.domain.source;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/**
 * The source of a key result as stored.
 *
 * @param lastRun null before the first run of this definition
 * @param version 0 while nothing is stored
 */
public record KeyResultSource(
        KeyResultId keyResultId,
        SourceDefinition definition,
        @Nullable SourceRun lastRun,
        long version) {
    /** What holds as long as nobody chose anything. */
    public static KeyResultSource manual(KeyResultId id) {
        return new KeyResultSource(id, SourceDefinition.manual(), null, 0);
    }

    /** Once in each interval; a failed run is tried again the next day, however long the interval. */
    public boolean isDue(LocalDate today, ZoneId zone) {
        if (!definition.kind().isSearch()) {
            return false;
        }
        SourceRun last = lastRun;
        if (last == null) {
            return true;
        }
        int days = last.failed() ? 1 : definition.interval().days();
        return !last.at().atZone(zone).toLocalDate().plusDays(days).isAfter(today);
    }
}
