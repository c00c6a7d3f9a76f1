package org.waypoint.okr.rest.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.hypothesis.Evidence;

/** A piece of evidence for or against a bet. */
public record EvidenceJson(
        long id,
        long hypothesisId,
        String kind,
        String note,
        @Nullable String link,
        String addedByKey,
        Instant addedAt) {
    public static EvidenceJson of(Evidence evidence) {
        return new EvidenceJson(
                evidence.id(),
                evidence.hypothesisId().value(),
                evidence.kind().name(),
                evidence.note(),
                evidence.link(),
                evidence.added().userKey(),
                evidence.added().at());
    }
}
