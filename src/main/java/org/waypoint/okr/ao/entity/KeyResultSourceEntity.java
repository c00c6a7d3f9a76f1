package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Where the values of a key result come from, and how the last run went. */
@Preload
@Table("KEY_RESULT_SOURCE")
public interface KeyResultSourceEntity extends VersionedEntity {
    @NotNull
    @Unique
    Long getKeyResultId();

    void setKeyResultId(Long keyResultId);

    /** Name of a CheckInSource. */
    @StringLength(30)
    String getSourceKind();

    void setSourceKind(String sourceKind);

    @StringLength(StringLength.UNLIMITED)
    String getJql();

    void setJql(String jql);

    /** Id of a custom field. */
    Long getNumberField();

    void setNumberField(Long numberField);

    /** User key. */
    String getRunAsKey();

    void setRunAsKey(String runAsKey);

    /** Name of a SourceInterval. */
    @StringLength(30)
    String getRunInterval();

    void setRunInterval(String runInterval);

    /** Epoch milliseconds. */
    Long getLastRunAt();

    void setLastRunAt(Long lastRunAt);

    /** Milliseconds. */
    Long getLastDuration();

    void setLastDuration(Long lastDuration);

    /** Decimal. */
    String getLastValue();

    void setLastValue(String lastValue);

    /** Name of a Reason. */
    @StringLength(100)
    String getLastError();

    void setLastError(String lastError);

    @StringLength(StringLength.UNLIMITED)
    String getLastErrorText();

    void setLastErrorText(String lastErrorText);
}
