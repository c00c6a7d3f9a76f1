package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A Jira project whose pages show a unit; written under the unit's row lock. */
@Preload
@Table("UNIT_PROJECT")
public interface UnitProjectEntity extends IdEntity {
    @Indexed
    @NotNull
    Long getUnitId();

    void setUnitId(Long unitId);

    @Indexed
    @NotNull
    Long getProjectId();

    void setProjectId(Long projectId);
}
