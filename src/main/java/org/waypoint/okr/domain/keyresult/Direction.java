package org.waypoint.okr.domain.keyresult;

/** Which way a metric is meant to move. */
public enum Direction {
    UP,
    DOWN,
    /** It is not meant to move: a band to be kept. */
    NONE
}
