package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An epic's bet on a key result. */
@Preload
@Table("HYPOTHESIS")
public interface HypothesisEntity extends VersionedEntity, PlacedEntity {
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

    /** The key result's. */
    @Indexed
    @NotNull
    Long getObjectiveId();

    void setObjectiveId(Long objectiveId);

    /** Jira issue id. */
    @Indexed
    @NotNull
    Long getEpicId();

    void setEpicId(Long epicId);

    /** Last known. */
    String getEpicKey();

    void setEpicKey(String epicKey);

    /** Last known. */
    String getEpicSummary();

    void setEpicSummary(String epicSummary);

    /** Last known project of the epic, by Jira's id. */
    @Indexed
    Long getEpicProject();

    void setEpicProject(Long epicProject);

    /** Name of an EpicProgress, the last one seen. */
    @StringLength(30)
    String getEpicProgress();

    void setEpicProgress(String epicProgress);

    /** ISO date. */
    @StringLength(10)
    String getStartedOn();

    void setStartedOn(String startedOn);

    /** ISO date; empty again after the epic was reopened. */
    @StringLength(10)
    String getShippedOn();

    void setShippedOn(String shippedOn);

    /** ISO date of the last time the epic went back from done. */
    @StringLength(10)
    String getReopenedOn();

    void setReopenedOn(String reopenedOn);

    /** ISO date on which the epic was found deleted. */
    @StringLength(10)
    String getGoneOn();

    void setGoneOn(String goneOn);

    /** Statement and lesson in lower case, to be searched. */
    @StringLength(StringLength.UNLIMITED)
    String getSearchText();

    void setSearchText(String searchText);

    /** Key result and epic while the bet is open; with the own id behind it once the bet has ended. */
    @NotNull
    @Unique
    @StringLength(100)
    String getPairKey();

    void setPairKey(String pairKey);

    @StringLength(450)
    String getWeBelieve();

    void setWeBelieve(String weBelieve);

    @StringLength(450)
    String getForWhom();

    void setForWhom(String forWhom);

    @StringLength(450)
    String getWillDo();

    void setWillDo(String willDo);

    /** Decimal. */
    String getPredictedLow();

    void setPredictedLow(String predictedLow);

    /** Decimal. */
    String getPredictedHigh();

    void setPredictedHigh(String predictedHigh);

    @StringLength(450)
    String getSignalText();

    void setSignalText(String signalText);

    /** ISO date. */
    @StringLength(10)
    String getSignalDate();

    void setSignalDate(String signalDate);

    @StringLength(450)
    String getRiskiest();

    void setRiskiest(String riskiest);

    /** 0 to 10. */
    int getBelief();

    void setBelief(int belief);

    /** Name of a HypothesisState. */
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    /** ISO date. */
    @StringLength(10)
    String getPlacedOn();

    void setPlacedOn(String placedOn);

    /** Name of a Verdict. */
    @StringLength(30)
    String getVerdict();

    void setVerdict(String verdict);

    /** Decimal. */
    String getObservedChange();

    void setObservedChange(String observedChange);

    @StringLength(StringLength.UNLIMITED)
    String getLearned();

    void setLearned(String learned);

    /** Name of an EvidenceKind. */
    @StringLength(30)
    String getEvidenceKind();

    void setEvidenceKind(String evidenceKind);

    /** Name of a NextStep. */
    @StringLength(30)
    String getNextStep();

    void setNextStep(String nextStep);

    String getVerdictBy();

    void setVerdictBy(String verdictBy);

    /** Epoch milliseconds. */
    Long getVerdictAt();

    void setVerdictAt(Long verdictAt);

    @StringLength(StringLength.UNLIMITED)
    String getDropReason();

    void setDropReason(String dropReason);

    /** The bet that this one replaced. */
    @Indexed
    Long getPivotOf();

    void setPivotOf(Long pivotOf);

    String getCreatedBy();

    void setCreatedBy(String createdBy);

    /** Epoch milliseconds. */
    long getCreatedAt();

    void setCreatedAt(long createdAt);
}
