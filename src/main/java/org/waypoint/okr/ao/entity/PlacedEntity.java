package org.waypoint.okr.ao.entity;

/**
 * A row that knows its cycle and unit. Objectives decide; everything below them carries a copy, so that a page reads each
 * table by cycle and units in one statement. Each table annotates the getters itself: Active Objects makes an inherited
 * index on a table named after this interface, which does not exist.
 */
public interface PlacedEntity extends IdEntity {
    Long getCycleId();

    void setCycleId(Long cycleId);

    Long getUnitId();

    void setUnitId(Long unitId);
}
