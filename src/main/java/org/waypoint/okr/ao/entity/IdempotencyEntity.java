package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A request that was answered already; written in the transaction of its work. */
@Preload
@Table("IDEMPOTENCY")
public interface IdempotencyEntity extends IdEntity {
    /** Hash of user and key. */
    @NotNull
    @Unique
    @StringLength(100)
    String getClaimKey();

    void setClaimKey(String claimKey);

    String getBodyHash();

    void setBodyHash(String bodyHash);

    /** What the request created. */
    long getResultId();

    void setResultId(long resultId);

    /** Epoch milliseconds. */
    @Indexed
    long getClaimedAt();

    void setClaimedAt(long claimedAt);
}
