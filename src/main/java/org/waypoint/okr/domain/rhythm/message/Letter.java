package org.waypoint.okr.domain.rhythm.message;

import java.util.Comparator;
import java.util.List;

/**
 * Everything that one person is to be told on one day.
 *
 * @param topics at least one, in the order of their kinds
 */
public record Letter(String recipientKey, List<Topic> topics) {
    public Letter {
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("A letter says something");
        }
        topics = topics.stream().sorted(Comparator.comparing(Topic::kind)).toList();
    }

    /** What the letter is mainly for. */
    public MessageKind kind() {
        return topics.stream()
                .map(topic -> topic.kind().kind())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
