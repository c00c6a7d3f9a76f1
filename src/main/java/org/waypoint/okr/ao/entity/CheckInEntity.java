package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A check-in; only ever added. A correction names the one it supersedes. */
@Preload
@Table("CHECK_IN")
public interface CheckInEntity extends PlacedEntity {
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

    /** ISO date. */
    @StringLength(10)
    String getMeasuredOn();

    void setMeasuredOn(String measuredOn);

    /** Decimal. */
    String getMeasuredValue();

    void setMeasuredValue(String measuredValue);

    /** 0 to 10. */
    int getConfidence();

    void setConfidence(int confidence);

    @StringLength(StringLength.UNLIMITED)
    String getLearning();

    void setLearning(String learning);

    @StringLength(450)
    String getNextStep();

    void setNextStep(String nextStep);

    String getRecordedBy();

    void setRecordedBy(String recordedBy);

    /** Epoch milliseconds. */
    long getRecordedAt();

    void setRecordedAt(long recordedAt);

    /** Name of a CheckInSource; nothing for a person's, as in rows of version 1.0. */
    @StringLength(30)
    String getSource();

    void setSource(String source);

    /** The check-in that this one corrects. */
    @Indexed
    Long getSupersedes();

    void setSupersedes(Long supersedes);
}
