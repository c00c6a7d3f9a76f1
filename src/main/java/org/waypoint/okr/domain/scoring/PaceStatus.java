package org.waypoint.okr.domain.scoring;

import java.util.Collection;
import java.util.List;

/** How progress compares with the time that has passed. */
public enum PaceStatus {
    /** The cycle has hardly begun; a difference would be noise. */
    TOO_EARLY,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    /** The last check-in is too old to say anything. */
    STALE,
    /** Nothing more is expected: achieved for good, or the cycle is closed. */
    DONE,
    /** There is nothing to compare with. */
    NONE;

    private static final List<PaceStatus> WORST_FIRST = List.of(STALE, OFF_TRACK, AT_RISK, ON_TRACK, TOO_EARLY, DONE);

    /** The weakest of several; one stale member makes the whole stale; NONE when no member says anything. */
    public static PaceStatus weakest(Collection<PaceStatus> members) {
        return WORST_FIRST.stream().filter(members::contains).findFirst().orElse(NONE);
    }
}
