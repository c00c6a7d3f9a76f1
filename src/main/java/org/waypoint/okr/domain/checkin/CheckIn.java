package org.waypoint.okr.domain.checkin;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/**
 * A check-in as recorded; it never changes. A correction is a new one that supersedes it.
 *
 * @param source where the value comes from
 * @param recorded who reported it, and when; a correction has a stamp of its own
 * @param supersedes the check-in that this one corrects
 * @param supersededBy the correction that replaced this one
 */
public record CheckIn(
        CheckInId id,
        KeyResultId keyResultId,
        CheckInDraft draft,
        CheckInSource source,
        Stamp recorded,
        @Nullable CheckInId supersedes,
        @Nullable CheckInId supersededBy) {
    public boolean stands() {
        return supersededBy == null;
    }
}
