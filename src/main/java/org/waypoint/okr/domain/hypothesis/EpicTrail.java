package org.waypoint.okr.domain.hypothesis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered about the epic behind a bet. Jira itself is the truth while it knows the issue; this is what is
 * left when it does not, and the days that Jira does not tell.
 *
 * @param projectId the project it was last seen in; null for a bet nobody has looked after yet
 * @param progress the last one seen while the issue existed and the bet was open
 * @param startedOn the day it was first seen in progress while the bet was placed
 * @param shippedOn the day it was done; null again once it is reopened
 * @param reopenedOn the last day it went back from done
 * @param goneOn the day it was found deleted
 */
public record EpicTrail(
        @Nullable Long projectId,
        @Nullable EpicProgress progress,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate shippedOn,
        @Nullable LocalDate reopenedOn,
        @Nullable LocalDate goneOn) {
    /** Of an epic nobody has looked at yet. */
    public static final EpicTrail NONE = new EpicTrail(null, null, null, null, null, null);

    public boolean isGone() {
        return goneOn != null;
    }

    EpicTrail withGoneOn(@Nullable LocalDate day) {
        return new EpicTrail(projectId, progress, startedOn, shippedOn, reopenedOn, day);
    }

    EpicTrail seenIn(long project) {
        return new EpicTrail(project, progress, startedOn, shippedOn, reopenedOn, null);
    }
}
