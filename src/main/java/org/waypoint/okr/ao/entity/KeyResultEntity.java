package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A key result with what it measures and its whole series, so that one statement reads a page of them. */
@Preload
@Table("KEY_RESULT")
public interface KeyResultEntity extends VersionedEntity, PlacedEntity {
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

    String getTitle();

    void setTitle(String title);

    /** The title in lower case, for search. */
    @StringLength(450)
    String getTitleLower();

    void setTitleLower(String titleLower);

    /** Name of a KeyResultKind. */
    @StringLength(30)
    String getMetricKind();

    void setMetricKind(String metricKind);

    String getUnitOfMeasure();

    void setUnitOfMeasure(String unitOfMeasure);

    /** Decimal. */
    String getBaseline();

    void setBaseline(String baseline);

    /** Decimal. */
    String getTarget();

    void setTarget(String target);

    /** Decimal. */
    String getStretch();

    void setStretch(String stretch);

    /** Decimal. */
    String getMinimum();

    void setMinimum(String minimum);

    /** Decimal. */
    String getMaximum();

    void setMaximum(String maximum);

    /** date=value, one after the other, parted by semicolons. */
    @StringLength(StringLength.UNLIMITED)
    String getMilestones();

    void setMilestones(String milestones);

    /** Decimal. */
    String getWeight();

    void setWeight(String weight);

    @Indexed
    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    /** User keys, one a line. */
    @StringLength(StringLength.UNLIMITED)
    String getCollaborators();

    void setCollaborators(String collaborators);

    String getPartnerKey();

    void setPartnerKey(String partnerKey);

    /** Name of an Indicator. */
    @StringLength(30)
    String getIndicatorType();

    void setIndicatorType(String indicatorType);

    /** Not yet observable. */
    @NotNull
    @Default("false")
    boolean isDeferred();

    void setDeferred(boolean deferred);

    /** ISO date on which the effect should show; null unless deferred. */
    @StringLength(30)
    String getDeferredUntil();

    void setDeferredUntil(String deferredUntil);

    /** The metric before the first recalibration, as MetricText writes it. */
    @StringLength(StringLength.UNLIMITED)
    String getOriginalMetric();

    void setOriginalMetric(String originalMetric);

    /** Lines of date|value|confidence, oldest first: rebuilt from CHECK_IN under this row's lock. */
    @StringLength(StringLength.UNLIMITED)
    String getHistory();

    void setHistory(String history);

    String getCreatedBy();

    void setCreatedBy(String createdBy);

    /** Epoch milliseconds. */
    long getCreatedAt();

    void setCreatedAt(long createdAt);
}
