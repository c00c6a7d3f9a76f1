package org.waypoint.okr.domain.scoring;

/** How progress compares with the time passed; NONE where there is no line to compare with. */
public enum PaceStatus {
    TOO_EARLY,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    STALE,
    DONE,
    NONE
}
