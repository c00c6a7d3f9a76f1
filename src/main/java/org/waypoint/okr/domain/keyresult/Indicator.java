package org.waypoint.okr.domain.keyresult;

/** Whether a key result foretells the outcome or confirms it afterwards. */
public enum Indicator {
    LEADING,
    LAGGING
}
