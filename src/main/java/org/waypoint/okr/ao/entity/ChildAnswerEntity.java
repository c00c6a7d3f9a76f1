package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a unit answered about its objective once the one above it was decided. */
@Preload
@Table("CHILD_ANSWER")
public interface ChildAnswerEntity extends VersionedEntity, PlacedEntity {
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
    Long getChildId();

    void setChildId(Long childId);

    @Indexed
    @NotNull
    Long getParentId();

    void setParentId(Long parentId);

    /** Child and parent: two nodes cannot store two answers about the same. */
    @NotNull
    @Unique
    @StringLength(100)
    String getPairKey();

    void setPairKey(String pairKey);

    /** Name of a ChildPlan. */
    @NotNull
    @StringLength(30)
    String getAnswer();

    void setAnswer(String answer);

    /** The other parent that was found. */
    @Indexed
    Long getToId();

    void setToId(Long toId);

    /** The link that exists because of the answer. */
    @Indexed
    Long getLinkId();

    void setLinkId(Long linkId);

    String getAnsweredBy();

    void setAnsweredBy(String answeredBy);

    /** Epoch milliseconds. */
    Long getAnsweredAt();

    void setAnsweredAt(Long answeredAt);
}
