package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A period; the backlog has no dates. */
@Preload
@Table("CYCLE")
public interface CycleEntity extends VersionedEntity {
    String getName();

    void setName(String name);

    /** ISO date, inclusive. */
    @StringLength(10)
    String getStartDate();

    void setStartDate(String startDate);

    /** ISO date, inclusive. */
    @StringLength(10)
    String getEndDate();

    void setEndDate(String endDate);

    /** Name of a Cadence. */
    @StringLength(30)
    String getCadence();

    void setCadence(String cadence);

    /** The year that a quarter belongs to. */
    @Indexed
    Long getParentId();

    void setParentId(Long parentId);

    /** Name of a CyclePhase. */
    @StringLength(30)
    String getPhase();

    void setPhase(String phase);
}
