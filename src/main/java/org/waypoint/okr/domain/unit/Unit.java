package org.waypoint.okr.domain.unit;

/** A company, department or team as stored; {@code version} grows with each edit. */
public record Unit(UnitId id, UnitDefinition definition, long version) {
    public String name() {
        return definition.name();
    }
}
