package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a unit takes out of a cycle, and its lead's closing message. */
@Preload
@Table("RETROSPECTIVE")
public interface RetrospectiveEntity extends VersionedEntity, PlacedEntity {
    @Override
    @Indexed
    @NotNull
    Long getCycleId();

    @Override
    @Indexed
    @NotNull
    Long getUnitId();

    /** Unit and cycle: two nodes cannot store two for the same. */
    @NotNull
    @Unique
    @StringLength(100)
    String getSlot();

    void setSlot(String slot);

    @StringLength(StringLength.UNLIMITED)
    String getWorked();

    void setWorked(String worked);

    @StringLength(StringLength.UNLIMITED)
    String getDidNotWork();

    void setDidNotWork(String didNotWork);

    @StringLength(StringLength.UNLIMITED)
    String getWeChange();

    void setWeChange(String weChange);

    String getWrittenBy();

    void setWrittenBy(String writtenBy);

    /** Epoch milliseconds. */
    Long getWrittenAt();

    void setWrittenAt(Long writtenAt);

    String getAcknowledgedBy();

    void setAcknowledgedBy(String acknowledgedBy);

    /** Epoch milliseconds. */
    Long getAcknowledgedAt();

    void setAcknowledgedAt(Long acknowledgedAt);

    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String message);

    String getMessageBy();

    void setMessageBy(String messageBy);

    /** Epoch milliseconds. */
    Long getMessageAt();

    void setMessageAt(Long messageAt);
}
