package org.waypoint.okr.domain.hypothesis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An epic as Jira has it at one moment, whoever may see it.
 *
 * @param progress never GONE: a deleted issue is not seen
 * @param resolvedOn the day of its resolution, in the instance's zone
 */
public record EpicSighting(
        long issueId,
        String key,
        String summary,
        long projectId,
        EpicProgress progress,
        @Nullable LocalDate resolvedOn) {}
