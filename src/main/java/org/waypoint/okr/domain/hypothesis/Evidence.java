package org.waypoint.okr.domain.hypothesis;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;

/** One piece of evidence for or against a bet, with its place on the ladder and an optional http(s) link. */
public record Evidence(
        long id,
        HypothesisId hypothesisId,
        EvidenceKind kind,
        String note,
        @Nullable String link,
        Stamp added) {}
