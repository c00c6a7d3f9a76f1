package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Somebody was asked to be the key partner of a key result; the answer is written under that key result's row lock. */
@Preload
@Table("PARTNER_ANSWER")
public interface PartnerAnswerEntity extends PlacedEntity {
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
    Long getKeyResultId();

    void setKeyResultId(Long keyResultId);

    @Indexed
    String getPartnerKey();

    void setPartnerKey(String partnerKey);

    /** Epoch milliseconds. */
    long getAskedAt();

    void setAskedAt(long askedAt);

    /** Name of a PartnerAnswer; empty while there is none. */
    @StringLength(30)
    String getAnswer();

    void setAnswer(String answer);

    /** Epoch milliseconds. */
    Long getAnsweredAt();

    void setAnsweredAt(Long answeredAt);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);
}
