package org.waypoint.okr.app.port;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, and in which language to answer.
 *
 * @param userKey Jira's user key; null for an anonymous visitor
 */
public record Actor(@Nullable String userKey, Locale locale) {
    public boolean isAnonymous() {
        return userKey == null;
    }

    /** The user key of somebody who is logged in. */
    public String key() {
        if (userKey == null) {
            throw new IllegalStateException("An anonymous visitor has no user key");
        }
        return userKey;
    }
}
