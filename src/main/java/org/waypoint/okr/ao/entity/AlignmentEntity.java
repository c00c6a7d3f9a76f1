package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A link from an objective to what it leads to. */
@Preload
@Table("ALIGNMENT")
public interface AlignmentEntity extends PlacedEntity {
    @Override
    @Indexed
    @NotNull
    Long getCycleId();

    @Override
    @Indexed
    @NotNull
    Long getUnitId();

    @Indexed
    @NotNull
    Long getObjectiveId();

    void setObjectiveId(Long objectiveId);

    /** The objective, or the one that owns the key result. */
    @Indexed
    @NotNull
    Long getToObjectiveId();

    void setToObjectiveId(Long toObjectiveId);

    @Indexed
    Long getToKeyResultId();

    void setToKeyResultId(Long toKeyResultId);

    /** Name of an AlignmentKind. */
    @StringLength(30)
    String getLinkKind();

    void setLinkKind(String linkKind);

    /** Both ends: two nodes cannot store the same link twice. */
    @NotNull
    @Unique
    @StringLength(100)
    String getPairKey();

    void setPairKey(String pairKey);

    String getCreatedBy();

    void setCreatedBy(String createdBy);

    /** Epoch milliseconds. */
    long getCreatedAt();

    void setCreatedAt(long createdAt);
}
