package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What one person does not want to be mailed. */
@Preload
@Table("MAIL_PREF")
public interface MailPreferenceEntity extends VersionedEntity {
    @NotNull
    @Unique
    @StringLength(255)
    String getUserKey();

    void setUserKey(String userKey);

    /** Names of MessageKinds, one a line. */
    @StringLength(255)
    String getUnsubscribed();

    void setUnsubscribed(String unsubscribed);

    @NotNull
    @Default("false")
    boolean isPlainText();

    void setPlainText(boolean plainText);
}
