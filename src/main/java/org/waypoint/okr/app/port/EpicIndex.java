package org.waypoint.okr.app.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Jira's search index, asked about many epics at once. */
public interface EpicIndex {
    /**
     * Which issues are meant.
     *
     * @param unrestricted issues that the actor may not browse count too
     * @param issueTypeIds none of them means no issue
     * @param projectKey null for every project
     */
    record Scope(
            Actor actor,
            boolean unrestricted,
            Collection<String> issueTypeIds,
            @Nullable String projectKey) {
        public Scope {
            issueTypeIds = List.copyOf(issueTypeIds);
        }
    }

    /**
     * How much of an epic's work is done, by the status categories of the issues below it that the reader may browse.
     */
    record Work(int done, int total) {}

    long count(Scope scope);

    /** Ids of issues, the newest first, at most {@code limit}. */
    List<Long> newest(Scope scope, int limit);

    /**
     * The work below each of the epics, in one search whatever their number; empty when there is more than
     * {@code limit} of it, because half a count would be a wrong one.
     */
    Map<Long, Work> work(Actor reader, Collection<Epic> epics, int limit);
}
