package org.waypoint.okr.domain.objective;

/** Where an objective came from; feeds the cascade-ladder meter. */
public enum Origin {
    FROM_ABOVE,
    FROM_THE_TEAM,
    AGREED
}
