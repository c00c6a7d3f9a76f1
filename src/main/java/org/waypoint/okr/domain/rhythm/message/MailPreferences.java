package org.waypoint.okr.domain.rhythm.message;

import java.util.List;

/** Who does not want which mails. */
public interface MailPreferences {
    /** As stored, or the preference of somebody who has said nothing. */
    MailPreference of(String userKey);

    /** Of everybody who has ever said something. */
    List<MailPreference> all();

    /** Refuses with CHANGED_MEANWHILE when the stored version is another. */
    MailPreference store(MailPreference next, long expectedVersion);
}
