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
    NO_OBJECTIVES,
    /** How many more were left out for the same reason as those that are named. */
    AND_MORE,
    /** A week ago nothing was known that could be compared. */
    NO_EARLIER_VALUE,
    /** The latest check-in does not say how confident people are. */
    NO_CONFIDENCE,
    /** A hypothesis that is a draft, decided or dropped. */
    NOT_LIVE,
    /** No hypothesis is live. */
    NO_LIVE_HYPOTHESIS,
    /** The target is reached, so that no gap remains. */
    GAP_CLOSED,
    /** Only a metric has a gap that can be closed. */
    NO_GAP,
    /** Epics that the reader may not browse. */
    HIDDEN_EPICS,
    /** There are more issues than are counted for one page. */
    TOO_MUCH_WORK,
    /** No epic with issues that the reader may browse. */
    NO_WORK,
    /** A verdict without an observed change. */
    NOT_OBSERVED,
    /** A verdict that nobody could tell. */
    CANNOT_TELL,
    /** Decided before it shipped. */
    NOT_SHIPPED,
    /** Nothing is decided yet. */
    NO_VERDICT,
    /** No check-in was due yet. */
    NOTHING_DUE,
    /** Answered by yes or no, not by a number. */
    YES_OR_NO,
    /** Without a grade. */
    NOT_GRADED,
    /** It is not decided yet what becomes of it. */
    NOT_DECIDED,
    /** The hypothesis is not placed yet. */
    NOT_PLACED,
    /** Nothing was measured since the placement. */
    NOT_MEASURED_SINCE;

    /** Key of its sentence: {@code okr.excluded.} and the name in kebab case. */
    public String textKey() {
        return "okr.excluded." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
