package org.waypoint.okr.app.imports;

import java.util.Locale;

/** Something a person should know although nothing was refused. */
public enum RemarkKind {
    /** A projection is an opinion about the end, not a measurement; it was left out. */
    PROJECTION_LEFT_OUT,
    /** The cell says that nobody knows; there is no check-in for it. */
    VALUE_UNKNOWN,
    /** The date lay outside the cycle and was moved. Arguments: date as published, date as stored. */
    DATE_MOVED,
    /** The date would be moved to a day that has its value already, so the row was left out. Argument: that day. */
    DAY_TAKEN,
    /** The row had no date; one was derived. Argument: the date. */
    DATE_DERIVED,
    /** There is a target but no baseline, so the key result carries the published score. Argument: the target. */
    TARGET_WITHOUT_BASELINE,
    /** A score was published for a metric without a value; a score is no measurement. Argument: the score. */
    SCORE_WITHOUT_VALUE,
    /** The target was given relative to the baseline. Arguments: the target as published, as stored. */
    TARGET_RELATIVE,
    /** The published total has more decimals than a grade. Arguments: the total, the grade. */
    GRADE_ROUNDED,
    /** The row names another parent than the unit has; the unit was left as it is. Argument: the parent in the file. */
    OTHER_PARENT;

    /** The constant in kebab case, as it stands in text keys behind {@code okr.import.remark.}. */
    public String textKey() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
