package org.waypoint.okr.domain.objective;

/** What a unit decides about an objective at closing. */
public enum Decision {
    CONTINUE,
    ABANDON,
    DONE
}
