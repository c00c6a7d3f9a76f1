package org.waypoint.okr.domain.unit;

/** The three levels of units, from the widest to the narrowest; there is no level for persons. */
public enum UnitLevel {
    COMPANY,
    DEPARTMENT,
    TEAM;

    /** A parent stands above: a team may hang below a department or a company, a company below nothing. */
    public boolean mayHangBelow(UnitLevel parent) {
        return parent.ordinal() < ordinal();
    }
}
