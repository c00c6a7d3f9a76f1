package org.waypoint.okr.domain.alignment;

/**
 * What is missing in the alignment of an objective: it leads nowhere, its parent is closed, the chain is too long, or a
 * key partner of one of its key results has declined or stays silent.
 */
public enum GapKind {
    UNALIGNED,
    PARENT_CLOSED,
    TOO_DEEP,
    PARTNER_NOT_CONFIRMED
}
