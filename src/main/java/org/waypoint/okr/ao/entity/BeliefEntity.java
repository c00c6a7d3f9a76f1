package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** One step in the history of a bet's belief; only ever added. */
@Preload
@Table("BELIEF")
public interface BeliefEntity extends IdEntity {
    @Indexed
    @NotNull
    Long getHypothesisId();

    void setHypothesisId(Long hypothesisId);

    /** 0 to 10. */
    int getBelief();

    void setBelief(int belief);

    /** The check-in that moved it. */
    @Indexed
    Long getCheckInId();

    void setCheckInId(Long checkInId);

    String getStatedBy();

    void setStatedBy(String statedBy);

    /** Epoch milliseconds. */
    long getStatedAt();

    void setStatedAt(long statedAt);
}
