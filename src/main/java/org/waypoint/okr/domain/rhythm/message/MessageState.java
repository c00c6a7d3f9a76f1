package org.waypoint.okr.domain.rhythm.message;

/** How far a message came. */
public enum MessageState {
    /** A node has taken it on and is about to hand it to the mail queue, or died on the way. */
    CLAIMED,
    /** The mail queue has it. */
    SENT,
    /** The mail queue refused it, or the person could not be reached any more. */
    FAILED
}
