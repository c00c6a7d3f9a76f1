package org.waypoint.okr.domain.rhythm.message;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is sent and when.
 *
 * @param kinds those that are switched on
 * @param hour hour of the day from which mails go out, 0 to 23, in the instance's zone
 * @param digestKeys people who get the digest, as long as they may coordinate OKRs
 */
public record MessageSettings(Set<MessageKind> kinds, int hour, List<String> digestKeys, long version) {
    public static final int LAST_HOUR = 23;

    public MessageSettings {
        kinds = Set.copyOf(kinds);
        digestKeys = List.copyOf(digestKeys);
    }

    /** Everything on, at eight in the morning. */
    public static MessageSettings defaults() {
        return new MessageSettings(EnumSet.allOf(MessageKind.class), 8, List.of(), 0);
    }
}
