package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The one set of settings; a column that is null stands for its default. */
@Preload
@Table("SETTINGS")
public interface SettingsEntity extends VersionedEntity {
    /** Always the same word: two nodes cannot store two sets. */
    @NotNull
    @Unique
    @StringLength(100)
    String getSlot();

    void setSlot(String slot);

    /** Decimal. */
    @StringLength(30)
    String getAmberFrom();

    void setAmberFrom(String amberFrom);

    /** Decimal. */
    @StringLength(30)
    String getGreenFrom();

    void setGreenFrom(String greenFrom);

    /** Decimal. */
    @StringLength(30)
    String getOnTrackFrom();

    void setOnTrackFrom(String onTrackFrom);

    /** Decimal. */
    @StringLength(30)
    String getAtRiskFrom();

    void setAtRiskFrom(String atRiskFrom);

    Integer getTooEarlyDays();

    void setTooEarlyDays(Integer tooEarlyDays);

    Integer getGraceDays();

    void setGraceDays(Integer graceDays);

    /** What the organisation calls a red grade; null for the translated word. */
    @StringLength(100)
    String getRedLabel();

    void setRedLabel(String redLabel);

    /** What it calls an amber one. */
    @StringLength(100)
    String getAmberLabel();

    void setAmberLabel(String amberLabel);

    /** What it calls a green one. */
    @StringLength(100)
    String getGreenLabel();

    void setGreenLabel(String greenLabel);

    /** Name of a weekday; null for seven days after the last check-in. */
    @StringLength(30)
    String getCheckInDay();

    void setCheckInDay(String checkInDay);

    /** Days. */
    Integer getClosingBefore();

    void setClosingBefore(Integer closingBefore);

    /** Days. */
    Integer getClosingAfter();

    void setClosingAfter(Integer closingAfter);

    Integer getTeamLimit();

    void setTeamLimit(Integer teamLimit);

    Integer getDepartmentLimit();

    void setDepartmentLimit(Integer departmentLimit);

    Integer getCompanyLimit();

    void setCompanyLimit(Integer companyLimit);

    Integer getKeyResultLimit();

    void setKeyResultLimit(Integer keyResultLimit);

    Integer getHypothesisLimit();

    void setHypothesisLimit(Integer hypothesisLimit);

    @NotNull
    @Default("false")
    boolean isHardLimits();

    void setHardLimits(boolean hardLimits);

    /** One a line. */
    @StringLength(StringLength.UNLIMITED)
    String getIssueTypeIds();

    void setIssueTypeIds(String issueTypeIds);
}
