package org.waypoint.okr.domain.scoring.explanation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What goes into numbers, by the names that formulas use. */
public enum InputName {
    ABOVE,
    AFTER,
    AGREED,
    ALIGNED,
    ASPIRATIONS,
    BASELINE,
    BEFORE,
    BELOW,
    COMMITMENTS,
    CONFIDENCE,
    COUNT,
    COUNTED,
    CURRENT,
    DONE,
    DUE,
    FOCUSED,
    FROM_ABOVE,
    FROM_THE_TEAM,
    GRADED,
    HELD,
    INSIDE,
    JUDGED,
    KEPT,
    KEY_RESULTS,
    MAXIMUM,
    MEAN_BELIEF,
    MEAN_OUTCOME,
    MEASURABLE,
    MEASURED,
    MINIMUM,
    OBJECTIVES,
    PREDICTED,
    PROGRESS_NOW,
    PROGRESS_WEEK_AGO,
    SCORE,
    STRETCHING,
    TARGET,
    TOTAL,
    UNITS,
    WEIGHTED_SCORES,
    WEIGHTS;

    private static final Pattern LATER_WORD = Pattern.compile("_([a-z])");

    /** As it stands in formulas and in REST answers: {@code progressWeekAgo}. */
    public String symbol() {
        return LATER_WORD
                .matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
