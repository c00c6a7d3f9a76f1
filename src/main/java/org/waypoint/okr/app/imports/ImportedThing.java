package org.waypoint.okr.app.imports;

/** What an import creates, or finds already there. */
public enum ImportedThing {
    UNIT,
    CYCLE,
    OBJECTIVE,
    KEY_RESULT,
    CHECK_IN,
    ALIGNMENT,
    HYPOTHESIS
}
