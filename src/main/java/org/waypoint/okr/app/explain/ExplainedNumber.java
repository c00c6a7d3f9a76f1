package org.waypoint.okr.app.explain;

import java.util.Locale;

/** The numbers that are explained when asked for; scores carry their explanation with them. */
public enum ExplainedNumber {
    /** keyResultId or objectiveId. */
    MOVEMENT(Subject.KEY_RESULT, Writing.SIGNED_PERCENT),
    /** keyResultId. */
    CONFIDENCE(Subject.KEY_RESULT, Writing.NUMBER),
    /** keyResultId. */
    BET_COVERAGE(Subject.KEY_RESULT, Writing.PERCENT),
    /** keyResultId. */
    WORK_DONE(Subject.KEY_RESULT, Writing.PERCENT),
    /** hypothesisId: the change from the placement to the latest check-in. */
    OBSERVED_CHANGE(Subject.HYPOTHESIS, Writing.SIGNED_QUANTITY),
    /** hypothesisId: the change from the placement to the signal date. */
    CHANGE_AT_SIGNAL(Subject.HYPOTHESIS, Writing.SIGNED_QUANTITY),
    /** projectKey, cycleId (the running one). */
    CASCADE_LADDER(Subject.PROJECT, Writing.PERCENT),
    /** unitId, subUnits (true), cycleId (all), as all of calibration. */
    HIT_RATE(Subject.UNIT, Writing.PERCENT),
    MEAN_ERROR(Subject.UNIT, Writing.SIGNED_PERCENT),
    MEAN_DISTANCE(Subject.UNIT, Writing.PERCENT),
    BELIEF_FIT(Subject.UNIT, Writing.TWO_DECIMALS),
    DECISION_TIME(Subject.UNIT, Writing.NUMBER),
    /** unitId and cycleId, as all of a unit's cycles. */
    PUNCTUALITY(Subject.UNIT_CYCLE, Writing.PERCENT),
    MEASURABLE(Subject.UNIT_CYCLE, Writing.PERCENT),
    COMMITTED_GRADE(Subject.UNIT_CYCLE, Writing.NUMBER),
    ASPIRATIONAL_GRADE(Subject.UNIT_CYCLE, Writing.NUMBER),
    CLOSING_DAYS(Subject.UNIT_CYCLE, Writing.NUMBER);

    private final Subject subject;
    private final Writing writing;

    ExplainedNumber(Subject subject, Writing writing) {
        this.subject = subject;
        this.writing = writing;
    }

    /** What the number is about, and so which ids it is asked for with. */
    public enum Subject {
        KEY_RESULT,
        HYPOTHESIS,
        PROJECT,
        UNIT,
        UNIT_CYCLE
    }

    /** How it is written for people. */
    public enum Writing {
        PERCENT,
        SIGNED_PERCENT,
        TWO_DECIMALS,
        NUMBER,
        /** With the key result's unit of measure. */
        SIGNED_QUANTITY
    }

    public Subject subject() {
        return subject;
    }

    public Writing writing() {
        return writing;
    }

    /** Key of its name: {@code okr.number.} and the constant in kebab case. */
    public String textKey() {
        return "okr.number." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
