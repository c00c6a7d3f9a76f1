package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A changed measure of a key result; only ever added. */
@Preload
@Table("RECALIBRATION")
public interface RecalibrationEntity extends IdEntity {
    @Indexed
    @NotNull
    Long getKeyResultId();

    void setKeyResultId(Long keyResultId);

    /** As MetricText writes it. */
    @StringLength(StringLength.UNLIMITED)
    String getBeforeMetric();

    void setBeforeMetric(String beforeMetric);

    /** As MetricText writes it. */
    @StringLength(StringLength.UNLIMITED)
    String getAfterMetric();

    void setAfterMetric(String afterMetric);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    String getChangedBy();

    void setChangedBy(String changedBy);

    /** Epoch milliseconds. */
    long getChangedAt();

    void setChangedAt(long changedAt);
}
