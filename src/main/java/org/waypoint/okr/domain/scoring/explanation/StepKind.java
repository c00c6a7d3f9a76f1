package org.waypoint.okr.domain.scoring.explanation;

import java.util.Locale;

/** The steps of a computation; behind each stand the arguments {0}, {1}, … of its sentence. */
public enum StepKind {
    /** current, baseline, target, progress. */
    RATIO,
    /** baseline: there is no way to go, so progress is 0. */
    NO_DISTANCE,
    /** weeks inside the band, weeks due, progress. */
    SHARE_OF_WEEKS,
    ACHIEVED,
    NOT_ACHIEVED,
    /** progress, score. */
    CLAMPED,
    /** progress in percent, negative: the distance lost against the start. */
    BELOW_BASELINE,
    /** key result id, its score, its weight. */
    COUNTED,
    /** sum of weight × score, sum of weights, score. */
    WEIGHTED_MEAN,
    /** score, displayed grade. */
    DISPLAYED,
    /** score: a commitment under 1 is missed. */
    COMMITTED_MISSED,
    /** One of the commitments that a mean is taken of is missed. */
    HOLDS_MISSED_COMMITMENT,
    /** An aspiration reached in full. */
    POSSIBLY_TOO_EASY,
    /** days elapsed, days in the cycle, expected. */
    EXPECTED_BY_TIME,
    /** days elapsed, days in the cycle, expected. */
    EXPECTED_BY_MILESTONES,
    /** expected: every due week inside the band. */
    EXPECTED_ALL_WEEKS,
    /** progress, expected, difference. */
    DIFFERENCE,
    /** original target, score against it. */
    AGAINST_ORIGINAL,
    /** day of the milestone, its value, progress expected on that day. */
    MILESTONE,
    /** expected: weighted mean over the key results that have an expectation and a score. */
    EXPECTED_MEAN,
    /** expected, difference: means over the objectives that have both. */
    MEAN_PACE,
    /** what is taken from, what is taken away, difference. */
    SUBTRACTED,
    /** dividend, divisor, quotient. */
    DIVIDED,
    /** how many more there are of what was listed. */
    AND_MORE,
    /** day, value on that day, progress. */
    STOOD_ON,
    /** day, score on that day. */
    SCORED_ON,
    /** day, confidence. */
    CONFIDENCE_GIVEN,
    /** day of the check-in before, confidence then. */
    CONFIDENCE_BEFORE,
    /** It is felt, not computed. */
    CONFIDENCE_FELT,
    /** hypothesis id, cautious end, hopeful end, middle. */
    BET_PREDICTED,
    /** issues done, issues in all, epics. */
    ISSUES_DONE,
    /** Why work counts in no score. */
    WORK_IS_NO_RESULT,
    /** ends of the healthy band in per cent. */
    HEALTHY_BAND,
    /** hypothesis id, observed change, cautious end, hopeful end. */
    BET_BELOW,
    /** hypothesis id, observed change, cautious end, hopeful end. */
    BET_INSIDE,
    /** hypothesis id, observed change, cautious end, hopeful end. */
    BET_ABOVE,
    /** hypothesis id, observed change in shares of the predicted middle, error. */
    BET_ERROR,
    /** hypothesis id, belief as a chance, outcome, squared difference. */
    BET_SQUARED,
    /** lowest belief, highest belief, hypotheses, mean belief, mean outcome. */
    BELIEF_GROUP,
    /** hypothesis id, days. */
    BET_DAYS,
    /** how many, median. */
    MEDIAN,
    /** key result id, weeks with a check-in, weeks due. */
    WEEKS_KEPT,
    /** objective id, grade. */
    GRADED,
    /** first day of grades. */
    FIRST_GRADE,
    /** last day of decisions, days from the first to the last, both included. */
    LAST_DECISION,
    /** day of the placement, baseline, which held on that day. */
    HELD_BASELINE,
    /** day of the check-in that held at the placement, its value. */
    HELD_VALUE,
    /** day, value. */
    MEASURED_ON,
    /** signal date, after which nothing was measured yet. */
    BEFORE_SIGNAL,
    /** A change is no proof of its cause. */
    NO_PROOF,
    /** Rounding: four decimals inside, whole per cent on the page. */
    SHOWN_IN_PERCENT,
    /** Rounding: four decimals inside, two on the page. */
    SHOWN_WITH_TWO_DECIMALS,
    /** Rounding: two decimals. */
    ROUNDED_TO_TWO_DECIMALS,
    /** Rounding: one decimal. */
    ROUNDED_TO_ONE_DECIMAL,
    /** Rounding: none. */
    NOT_ROUNDED;

    /** Key of its sentence: {@code okr.explanation.} and the name in kebab case. */
    public String textKey() {
        return "okr.explanation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
