package org.waypoint.okr.domain.health;

import org.waypoint.okr.domain.scoring.explanation.InputName;

/** The five heads of programme health. Each is a share, and for each more is better. */
public enum Head {
    /** Units that keep every focus limit. */
    FOCUS(InputName.FOCUSED, InputName.UNITS),
    /** Objectives that serve something larger and have no named gap. */
    ALIGNMENT(InputName.ALIGNED, InputName.OBJECTIVES),
    /** Judged commitments that are kept or on their way. */
    COMMITMENT(InputName.HELD, InputName.COMMITMENTS),
    /** Check-ins made in their week, of those due in the last four weeks. */
    TRACKING(InputName.KEPT, InputName.DUE),
    /** Judged aspirations that are neither too easy nor out of reach. */
    STRETCH(InputName.STRETCHING, InputName.ASPIRATIONS);

    private final InputName part;
    private final InputName whole;

    Head(InputName part, InputName whole) {
        this.part = part;
        this.whole = whole;
    }

    /** The formula in symbols, the same in every language. */
    public String symbols() {
        return part.symbol() + " / " + whole.symbol();
    }

    /** The numerator, by the name that the formula uses. */
    public InputName part() {
        return part;
    }

    /** The denominator. */
    public InputName whole() {
        return whole;
    }
}
