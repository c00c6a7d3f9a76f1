package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A mail of the weekly rhythm; claimed before it is queued. */
@Preload
@Table("MESSAGE")
public interface MessageEntity extends VersionedEntity {
    /** Hash of recipient and day: a person gets one message a day, whichever node sends it. */
    @NotNull
    @Unique
    @StringLength(100)
    String getClaimKey();

    void setClaimKey(String claimKey);

    @StringLength(255)
    String getRecipient();

    void setRecipient(String recipient);

    /** ISO date in the instance's zone. */
    @Indexed
    @StringLength(10)
    String getSendDay();

    void setSendDay(String sendDay);

    /** Name of a MessageKind. */
    @StringLength(30)
    String getKind();

    void setKind(String kind);

    /** One a line: name of a TopicKind, blank, id of its subject. */
    @StringLength(StringLength.UNLIMITED)
    String getTopics();

    void setTopics(String topics);

    /** Name of a MessageState. */
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    /** Epoch milliseconds. */
    long getClaimedAt();

    void setClaimedAt(long claimedAt);

    /** Epoch milliseconds; null as long as nobody knows how it went. */
    Long getSettledAt();

    void setSettledAt(Long settledAt);

    int getAttempts();

    void setAttempts(int attempts);
}
