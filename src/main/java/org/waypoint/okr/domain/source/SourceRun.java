package org.waypoint.okr.domain.source;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;

/**
 * How the last run went.
 *
 * @param millis how long the search took
 * @param value the last good value; a run that fails leaves it standing
 * @param error why the run failed; null when it did not
 * @param detail what Jira said about the failure, in the words of the person whose permissions it had
 */
public record SourceRun(
        Instant at,
        long millis,
        @Nullable BigDecimal value,
        @Nullable Reason error,
        @Nullable String detail) {
    public boolean failed() {
        return error != null;
    }
}
