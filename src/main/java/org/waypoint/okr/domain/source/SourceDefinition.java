package org.waypoint.okr.domain.source;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.checkin.CheckInSource;

/**
 * Where the values come from.
 *
 * @param jql the search; null unless the kind is one
 * @param numberFieldId the custom field that is added up or averaged; null unless the kind needs one
 * @param runAsKey whose permissions the search has; null unless the kind is one
 */
public record SourceDefinition(
        CheckInSource kind,
        @Nullable String jql,
        @Nullable Long numberFieldId,
        @Nullable String runAsKey,
        SourceInterval interval) {
    public static final int MAX_JQL = 4000;

    /** People check in. */
    public static SourceDefinition manual() {
        return new SourceDefinition(CheckInSource.MANUAL, null, null, null, SourceInterval.DAILY);
    }

    /** The same question with the same permissions, whenever it is asked. */
    public boolean asksTheSame(SourceDefinition other) {
        return new SourceDefinition(other.kind, other.jql, other.numberFieldId, other.runAsKey, interval).equals(this);
    }
}
