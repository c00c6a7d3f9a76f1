package org.waypoint.okr.domain.scoring.explanation;

import java.util.Locale;

/** Why something does not take part in a score. Being left out is always named, never silent. */
public enum ExclusionReason {
    /** Reported beside the objective, never averaged. */
    GUARDRAIL,
    /** Its effect cannot be seen yet, so its score is deferred. */
    NOT_YET_OBSERVABLE,
    /** Nobody has measured it yet: unknown is not zero. */
    NO_CHECK_IN,
    /** Takes part with weight 0 and so moves nothing. */
    WEIGHT_ZERO,
    /** The objective has no key results at all. */
    NO_KEY_RESULTS,
    /** There is no objective to take a mean of. */
    NO_OBJECTIVES;

    /** Key of its sentence: {@code okr.excluded.} and the name in kebab case. */
    public String textKey() {
        return "okr.excluded." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
