package org.waypoint.okr.domain.refusal;

import java.util.Locale;

/**
 * Every reason for which Waypoint refuses something. The constant is also the code in REST answers, the suffix of the
 * text key ({@code okr.refusal.} plus {@link #textKey()}) and the anchor in the documentation.
 */
public enum Reason {
    REQUIRED(Kind.INVALID),
    TOO_LONG(Kind.INVALID),
    NOT_A_NUMBER(Kind.INVALID),
    NOT_A_DATE(Kind.INVALID),
    NOT_A_CHOICE(Kind.INVALID),
    NOT_TRUE_OR_FALSE(Kind.INVALID),
    OUT_OF_RANGE(Kind.INVALID),
    UNKNOWN_FIELD(Kind.INVALID),
    UNREADABLE_BODY(Kind.INVALID),
    UNKNOWN_USER(Kind.INVALID),
    UNKNOWN_PROJECT(Kind.INVALID),
    UNKNOWN_REFERENCE(Kind.INVALID),
    UNKNOWN_ISSUE(Kind.INVALID),
    VERSION_MISSING(Kind.INVALID),
    END_BEFORE_START(Kind.INVALID),
    BASELINE_EQUALS_TARGET(Kind.INVALID),
    STRETCH_NOT_BEYOND_TARGET(Kind.INVALID),
    BAND_MISSING(Kind.INVALID),
    BAND_UPSIDE_DOWN(Kind.INVALID),
    MILESTONE_OUTSIDE(Kind.INVALID),
    MILESTONES_NOT_ASCENDING(Kind.INVALID),
    NOT_ZERO_OR_ONE(Kind.INVALID),
    NOT_IN_TENTHS(Kind.INVALID),
    DATE_OUTSIDE_CYCLE(Kind.INVALID),
    DATE_IN_FUTURE(Kind.INVALID),
    PATTERN_WITHOUT_NUMBER(Kind.INVALID),
    WRONG_PARENT_LEVEL(Kind.INVALID),
    PREDICTED_RANGE_UPSIDE_DOWN(Kind.INVALID),
    ISSUE_TYPE_NOT_ALLOWED(Kind.INVALID),
    NOT_A_LINK(Kind.INVALID),
    ONE_TARGET_ONLY(Kind.INVALID),
    REASON_MISSING(Kind.INVALID),
    THRESHOLDS_NOT_ASCENDING(Kind.INVALID),
    CELL_UNREADABLE(Kind.INVALID),
    COLUMN_MISSING(Kind.INVALID),
    COLUMN_UNKNOWN(Kind.INVALID),
    COLUMN_REPEATED(Kind.INVALID),
    CSV_BROKEN(Kind.INVALID),
    TOO_MANY_CELLS(Kind.INVALID),
    VALUE_NOT_EXACT(Kind.INVALID),
    MORE_THAN_ONE_VALUE(Kind.INVALID),
    CYCLE_WITHOUT_DATES(Kind.INVALID),
    TITLE_AMBIGUOUS(Kind.INVALID),
    ROW_REPEATED(Kind.INVALID),
    CONTRADICTS_EARLIER_ROW(Kind.INVALID),

    NOT_LOGGED_IN(Kind.NOT_LOGGED_IN),
    FORBIDDEN(Kind.FORBIDDEN),
    NOT_FOUND(Kind.NOT_FOUND),

    CHANGED_MEANWHILE(Kind.CONFLICT),
    MESSAGE_NOT_INTERRUPTED(Kind.CONFLICT),
    NOTHING_TO_SEND(Kind.CONFLICT),
    IDEMPOTENCY_KEY_REUSED(Kind.CONFLICT),
    CYCLE_CLOSED(Kind.CONFLICT),
    CYCLE_OVERLAPS(Kind.CONFLICT),
    CYCLE_IN_USE(Kind.CONFLICT),
    CYCLE_HAS_RECORDS_OUTSIDE(Kind.CONFLICT),
    BACKLOG_EXISTS(Kind.CONFLICT),
    PHASE_NOT_NEXT(Kind.CONFLICT),
    UNIT_IN_USE(Kind.CONFLICT),
    UNIT_LOOP(Kind.CONFLICT),
    TOO_MANY_OBJECTIVES(Kind.CONFLICT),
    TOO_MANY_KEY_RESULTS(Kind.CONFLICT),
    TOO_MANY_HYPOTHESES(Kind.CONFLICT),
    OBJECTIVE_HAS_HISTORY(Kind.CONFLICT),
    KEY_RESULT_HAS_HISTORY(Kind.CONFLICT),
    ALREADY_SUPERSEDED(Kind.CONFLICT),
    ALREADY_LINKED(Kind.CONFLICT),
    ALIGNMENT_LOOP(Kind.CONFLICT),
    ALREADY_ALIGNED(Kind.CONFLICT),
    OTHER_CYCLE(Kind.CONFLICT),
    ALREADY_DECIDED(Kind.CONFLICT),
    NOT_YET_PLACED(Kind.CONFLICT);

    /** How a doorway answers: the five families that REST maps to 400, 401, 403, 404 and 409. */
    public enum Kind {
        INVALID,
        NOT_LOGGED_IN,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT
    }

    private final Kind kind;

    Reason(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The constant in kebab case, as it stands in text keys: {@code cycle-closed}. */
    public String textKey() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
