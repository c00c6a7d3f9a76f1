package org.waypoint.okr.domain.rhythm.message;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was said to whom on which day. What may have been sent counts as sent; what failed does not. */
public final class History {
    private record Said(String recipientKey, Topic topic, LocalDate day) {}

    private record About(String recipientKey, Topic topic) {}

    private final Map<About, List<LocalDate>> days;

    /** @param zone the instance's, in which days begin */
    public History(Collection<Message> messages, ZoneId zone) {
        this.days = messages.stream()
                .filter(message -> message.state() != MessageState.FAILED)
                .flatMap(message -> message.topics().stream()
                        .map(topic -> new Said(message.recipientKey(), topic, message.heardOn(zone))))
                .collect(Collectors.groupingBy(
                        said -> new About(said.recipientKey(), said.topic()),
                        Collectors.mapping(Said::day, Collectors.toList())));
    }

    /** How often it was said after a day. */
    int times(String recipientKey, Topic topic, LocalDate after) {
        return Math.toIntExact(of(recipientKey, topic).stream()
                .filter(day -> day.isAfter(after))
                .count());
    }

    Optional<LocalDate> last(String recipientKey, Topic topic) {
        return of(recipientKey, topic).stream().max(Comparator.naturalOrder());
    }

    private List<LocalDate> of(String recipientKey, Topic topic) {
        return days.getOrDefault(new About(recipientKey, topic), List.of());
    }
}
