package org.waypoint.okr.app.alignment;

/** What is missing in the alignment of an objective: it leads nowhere, its parent is closed, or the chain is too long. */
public enum GapKind {
    UNALIGNED,
    PARENT_CLOSED,
    TOO_DEEP
}
