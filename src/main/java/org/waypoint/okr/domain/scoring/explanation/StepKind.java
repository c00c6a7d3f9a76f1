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
    AGAINST_ORIGINAL;

    /** Key of its sentence: {@code okr.explanation.} and the name in kebab case. */
    public String textKey() {
        return "okr.explanation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
