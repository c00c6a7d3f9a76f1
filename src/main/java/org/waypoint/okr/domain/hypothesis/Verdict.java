package org.waypoint.okr.domain.hypothesis;

/** What a person concludes; never computed. */
public enum Verdict {
    SUPPORTED,
    PARTLY,
    REFUTED,
    CANNOT_TELL
}
