package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A company, department or team. */
@Preload
@Table("UNIT")
public interface UnitEntity extends VersionedEntity {
    String getName();

    void setName(String name);

    /** Name of a UnitLevel. */
    @StringLength(30)
    String getUnitLevel();

    void setUnitLevel(String unitLevel);

    /** The unit above. */
    @Indexed
    Long getParentId();

    void setParentId(Long parentId);

    /** User keys, one a line. */
    @StringLength(StringLength.UNLIMITED)
    String getLeads();

    void setLeads(String leads);

    String getCoachKey();

    void setCoachKey(String coachKey);
}
