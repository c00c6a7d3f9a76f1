package org.waypoint.okr.web.view.source;

import org.waypoint.okr.web.view.part.NumberLink;

/**
 * Where the values come from, and the work that stands beside them.
 *
 * @param kind in words
 * @param lastRun when the search last ran, what it told and how long it took
 * @param error why the last run failed, in words
 * @param detail what Jira said about it; only for those who manage the source
 * @param jql only for those who manage the source
 * @param searchHref the same search in the issue navigator
 * @param work how much of the epics' work is done, {@code why} the same as a share that says how it came about
 */
public record SourceSection(
        String keyResultId,
        String kind,
        String lastRun,
        boolean hasLastRun,
        String error,
        boolean hasError,
        String detail,
        boolean hasDetail,
        String jql,
        boolean hasJql,
        String searchHref,
        boolean mayManage,
        String editHref,
        boolean mayRun,
        String runAction,
        String here,
        String work,
        NumberLink why,
        boolean hasWhy,
        boolean hasWork,
        String epicsHref) {}
