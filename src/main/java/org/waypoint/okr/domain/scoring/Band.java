package org.waypoint.okr.domain.scoring;

import java.util.Locale;

/** The colour of a displayed grade; NONE where there is nothing to score. */
public enum Band {
    RED,
    AMBER,
    GREEN,
    NONE;

    /** Key of its word: {@code okr.common.band.} and the name in lower case. */
    public String textKey() {
        return "okr.common.band." + name().toLowerCase(Locale.ROOT);
    }
}
