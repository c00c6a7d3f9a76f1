package org.waypoint.okr.domain.closing;

/** How far a link into the next cycle has come. */
public enum LinkState {
    /** There is to be none. */
    NONE,
    /** Another parent is looked for, and not named yet. */
    OPEN,
    /** One of the two is not decided yet. */
    WAITING,
    /** The two are joined in the next cycle. */
    LINKED,
    /** Both go on and nothing joins them: in different cycles, taken apart by people, or it would have closed a loop. */
    APART,
    /** The parent does not go on. */
    ENDED
}
