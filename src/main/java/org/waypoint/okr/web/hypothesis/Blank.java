package org.waypoint.okr.web.hypothesis;

/** A place in the sentence of a bet that people fill in, in the order of the arguments of its text. */
enum Blank {
    WE_BELIEVE("weBelieve", "okr.hypothesis.gap.we-believe"),
    FOR_WHOM("forWhom", "okr.hypothesis.gap.for-whom"),
    WILL_DO("willDo", "okr.hypothesis.gap.will-do"),
    KEY_RESULT("keyResult", "okr.hypothesis.gap.key-result"),
    PREDICTED("predicted", "okr.hypothesis.gap.predicted"),
    SIGNAL("signal", "okr.hypothesis.gap.signal"),
    SIGNAL_DATE("signalDate", "okr.hypothesis.gap.signal-date");

    private final String field;
    private final String gapKey;

    Blank(String field, String gapKey) {
        this.field = field;
        this.gapKey = gapKey;
    }

    String field() {
        return field;
    }

    /** Text key of what is printed while nothing is written. */
    String gapKey() {
        return gapKey;
    }
}
