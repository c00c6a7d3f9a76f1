package org.waypoint.okr.app.imports;

/** What a file holds. */
public enum ImportKind {
    /** One row per objective or key result. */
    OKRS,
    /** One row per dated value of a key result that exists already. */
    CHECK_INS
}
