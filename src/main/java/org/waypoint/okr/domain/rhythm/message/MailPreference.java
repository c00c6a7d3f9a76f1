package org.waypoint.okr.domain.rhythm.message;

import java.util.Set;

/**
 * What one person does not want, and how they want the rest.
 *
 * @param unsubscribed kinds that this person never gets
 * @param plainText mails without markup
 */
public record MailPreference(String userKey, Set<MessageKind> unsubscribed, boolean plainText, long version) {
    public MailPreference {
        unsubscribed = Set.copyOf(unsubscribed);
    }

    /** Everything, as long as a person has said nothing. */
    public static MailPreference of(String userKey) {
        return new MailPreference(userKey, Set.of(), false, 0);
    }
}
