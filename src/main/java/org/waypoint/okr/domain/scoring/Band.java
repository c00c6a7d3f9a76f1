package org.waypoint.okr.domain.scoring;

/** The colour of a displayed grade; NONE where there is nothing to score. */
public enum Band {
    RED,
    AMBER,
    GREEN,
    NONE
}
