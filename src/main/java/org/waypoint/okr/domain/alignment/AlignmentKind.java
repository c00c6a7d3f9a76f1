package org.waypoint.okr.domain.alignment;

/** CONTRIBUTES rolls up into the parent, SUPPORTS is drawn but does not count, ENABLES serves another team's objective. */
public enum AlignmentKind {
    CONTRIBUTES,
    SUPPORTS,
    ENABLES
}
