package org.waypoint.okr.app.port;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.hypothesis.EpicProgress;

/**
 * An issue that may carry bets, as Jira has it now.
 *
 * @param statusName in the reader's language
 * @param issueTypeId id of its issue type
 * @param resolvedOn day of its resolution, in the instance's zone
 */
public record Epic(
        long issueId,
        String key,
        String summary,
        String statusName,
        EpicProgress progress,
        String issueTypeId,
        long projectId,
        @Nullable LocalDate resolvedOn) {}
