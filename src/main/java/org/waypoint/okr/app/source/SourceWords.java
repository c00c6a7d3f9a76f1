package org.waypoint.okr.app.source;

import org.waypoint.okr.domain.source.KeyResultSource;
import org.waypoint.okr.domain.source.SourceDefinition;
import org.waypoint.okr.domain.source.SourceRun;

/** Takes the words out of a source: a search may name what not everybody may know, and so may Jira's complaints. */
final class SourceWords {
    private SourceWords() {}

    static KeyResultSource without(KeyResultSource source) {
        SourceDefinition known = source.definition();
        SourceRun run = source.lastRun();
        return new KeyResultSource(
                source.keyResultId(),
                new SourceDefinition(known.kind(), null, known.numberFieldId(), known.runAsKey(), known.interval()),
                run == null ? null : new SourceRun(run.at(), run.millis(), run.value(), run.error(), null),
                source.version());
    }
}
