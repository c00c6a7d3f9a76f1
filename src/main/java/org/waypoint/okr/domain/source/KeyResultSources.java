package org.waypoint.okr.domain.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/** The sources of key results; one that has none is checked in by people. */
public interface KeyResultSources {
    Optional<KeyResultSource> find(KeyResultId keyResult);

    /** Those that have one. */
    List<KeyResultSource> of(Collection<KeyResultId> keyResults);

    /** All that are searches. */
    List<KeyResultSource> searches();

    /**
     * Stores the definition and forgets the last run when it asks something else. Refuses with CHANGED_MEANWHILE when
     * the stored version is another, 0 meaning that nothing is stored. Inside a transaction.
     */
    KeyResultSource store(KeyResultId keyResult, SourceDefinition next, long expectedVersion);

    /**
     * Makes others wait who want to record for the same key result, until the transaction ends, and answers what is
     * stored then.
     */
    Optional<KeyResultSource> lock(KeyResultId keyResult);

    /** Notes a run, without raising the version: nobody's edit is stale because a search was run. */
    void note(KeyResultId keyResult, SourceRun run);
}
