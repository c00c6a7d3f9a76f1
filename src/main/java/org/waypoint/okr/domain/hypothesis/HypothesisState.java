package org.waypoint.okr.domain.hypothesis;

/** Life of a bet; RUNNING and SHIPPED follow the epic's status, DECIDED needs a person's verdict. */
public enum HypothesisState {
    DRAFT,
    PLACED,
    RUNNING,
    SHIPPED,
    DECIDED,
    DROPPED
}
