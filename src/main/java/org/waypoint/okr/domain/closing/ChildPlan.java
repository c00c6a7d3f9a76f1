package org.waypoint.okr.domain.closing;

/** What is to happen to an objective that leads to the one that is closed. */
public enum ChildPlan {
    /** Its continuation leads to the continuation of its parent. */
    FOLLOW,
    /** Its unit looks for another parent. */
    REALIGN,
    /** It stays without a parent. */
    LEAVE
}
