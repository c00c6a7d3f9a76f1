package org.waypoint.okr.domain.hypothesis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;

/** A person's conclusion: what was observed (change of the key result in its unit), learned, and what follows. */
public record VerdictGiven(
        Verdict verdict,
        @Nullable BigDecimal observedChange,
        String learned,
        EvidenceKind evidenceKind,
        NextStep nextStep,
        Stamp given) {}
