package org.waypoint.okr.ao.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;

/**
 * A row that knows its cycle and unit. Objectives decide; everything below them carries a copy, so that a page reads each
 * table by cycle and units in one statement.
 */
public interface PlacedEntity extends IdEntity {
    @Indexed
    @NotNull
    Long getCycleId();

    void setCycleId(Long cycleId);

    @Indexed
    @NotNull
    Long getUnitId();

    void setUnitId(Long unitId);
}
