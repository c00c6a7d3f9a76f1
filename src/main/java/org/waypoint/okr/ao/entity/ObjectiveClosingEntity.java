package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How an objective left its cycle. */
@Preload
@Table("OBJECTIVE_CLOSING")
public interface ObjectiveClosingEntity extends VersionedEntity, PlacedEntity {
    @Override
    @Indexed
    @NotNull
    Long getCycleId();

    @Override
    @Indexed
    @NotNull
    Long getUnitId();

    /** One row for each objective. */
    @NotNull
    @Unique
    Long getObjectiveId();

    void setObjectiveId(Long objectiveId);

    /** Decimal: the computed score when the grade was given. */
    @StringLength(30)
    String getScore();

    void setScore(String score);

    /** Decimal: the same as it was displayed. */
    @StringLength(30)
    String getDisplayed();

    void setDisplayed(String displayed);

    /** Decimal: the score against the first targets, where they moved. */
    @StringLength(30)
    String getOriginalScore();

    void setOriginalScore(String originalScore);

    /** Whether the engine said that a commitment was missed. */
    Boolean getMissed();

    void setMissed(Boolean missed);

    /** Decimal. */
    @StringLength(30)
    String getGrade();

    void setGrade(String grade);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    @StringLength(StringLength.UNLIMITED)
    String getCause();

    void setCause(String cause);

    @StringLength(StringLength.UNLIMITED)
    String getWhatChanges();

    void setWhatChanges(String whatChanges);

    String getGradedBy();

    void setGradedBy(String gradedBy);

    /** Epoch milliseconds. */
    Long getGradedAt();

    void setGradedAt(Long gradedAt);

    String getConfirmedBy();

    void setConfirmedBy(String confirmedBy);

    /** Epoch milliseconds. */
    Long getConfirmedAt();

    void setConfirmedAt(Long confirmedAt);

    /** Name of a Decision. */
    @StringLength(30)
    String getDecision();

    void setDecision(String decision);

    @StringLength(450)
    String getWhy();

    void setWhy(String why);

    /** An objective's id and the name of a ChildPlan, one pair a line. */
    @StringLength(StringLength.UNLIMITED)
    String getChildren();

    void setChildren(String children);

    /** The draft that continues the objective. */
    @Indexed
    Long getCarriedToId();

    void setCarriedToId(Long carriedToId);

    String getDecidedBy();

    void setDecidedBy(String decidedBy);

    /** Epoch milliseconds. */
    Long getDecidedAt();

    void setDecidedAt(Long decidedAt);
}
