package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An objective. */
@Preload
@Table("OBJECTIVE")
public interface ObjectiveEntity extends VersionedEntity, PlacedEntity {
    @Override
    @Indexed
    @NotNull
    Long getCycleId();

    @Override
    @Indexed
    @NotNull
    Long getUnitId();

    String getTitle();

    void setTitle(String title);

    /** The title in lower case: the only portable way to search without regard to case. */
    @StringLength(450)
    String getTitleLower();

    void setTitleLower(String titleLower);

    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(String description);

    @StringLength(StringLength.UNLIMITED)
    String getWhy();

    void setWhy(String why);

    /** Name of an ObjectiveType. */
    @StringLength(30)
    String getObjectiveType();

    void setObjectiveType(String objectiveType);

    /** Name of an Origin. */
    @StringLength(30)
    String getOrigin();

    void setOrigin(String origin);

    /** Name of an ObjectiveState. */
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    @Indexed
    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    /** Decimal. */
    @StringLength(30)
    String getGrade();

    void setGrade(String grade);

    /** Name of a Decision. */
    @StringLength(30)
    String getDecision();

    void setDecision(String decision);

    String getCreatedBy();

    void setCreatedBy(String createdBy);

    /** Epoch milliseconds. */
    long getCreatedAt();

    void setCreatedAt(long createdAt);
}
