package org.waypoint.okr.rest.json;

import java.util.List;
import org.waypoint.okr.domain.rhythm.message.MailPreference;

/** Which mails the reader does not want. */
public record MailPreferenceJson(List<String> unsubscribed, boolean plainText, long version) {
    public MailPreferenceJson {
        unsubscribed = List.copyOf(unsubscribed);
    }

    public static MailPreferenceJson of(MailPreference preference) {
        return new MailPreferenceJson(
                preference.unsubscribed().stream().map(Enum::name).sorted().toList(),
                preference.plainText(),
                preference.version());
    }
}
