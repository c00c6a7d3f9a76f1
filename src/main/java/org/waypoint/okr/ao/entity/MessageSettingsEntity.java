package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The one set of settings about messages. */
@Preload
@Table("MESSAGE_SETTINGS")
public interface MessageSettingsEntity extends VersionedEntity {
    /** Always the same word: two nodes cannot store two sets. */
    @NotNull
    @Unique
    @StringLength(100)
    String getSlot();

    void setSlot(String slot);

    /** Names of MessageKinds that are switched on, one a line. */
    @StringLength(255)
    String getKinds();

    void setKinds(String kinds);

    /** Hour of the day, 0 to 23, in the instance's zone. */
    int getSendHour();

    void setSendHour(int sendHour);

    /** User keys, one a line. */
    @StringLength(StringLength.UNLIMITED)
    String getDigestKeys();

    void setDigestKeys(String digestKeys);
}
