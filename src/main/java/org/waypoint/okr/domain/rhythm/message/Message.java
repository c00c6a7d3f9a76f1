package org.waypoint.okr.domain.rhythm.message;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message in the send log. What it said is not kept, only what it was about.
 *
 * @param day the day for which it was sent, in the instance's zone; one person gets one message a day
 * @param claimedAt when a node took it on, for the last time
 * @param settledAt when it was known to be sent or to have failed
 * @param attempts how often it was taken on, 1 or more
 */
public record Message(
        MessageId id,
        String recipientKey,
        LocalDate day,
        MessageKind kind,
        List<Topic> topics,
        MessageState state,
        Instant claimedAt,
        @Nullable Instant settledAt,
        int attempts,
        long version) {
    /** Handing a mail to the queue takes moments; who has not come back after this has died. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    public Message {
        topics = List.copyOf(topics);
    }

    /**
     * The day on which its recipient heard of it: the day for which it was sent, or the later one on which somebody sent
     * it once more.
     *
     * @param zone the instance's
     */
    public LocalDate heardOn(ZoneId zone) {
        LocalDate claimed = claimedAt.atZone(zone).toLocalDate();
        return attempts > 1 && claimed.isAfter(day) ? claimed : day;
    }

    /** Whether nobody knows if it was sent: the node that took it on did not come back. */
    public boolean isInterrupted(Instant now) {
        return state == MessageState.CLAIMED && claimedAt.plus(PATIENCE).isBefore(now);
    }

    /** Whether a person may decide to send it once more. */
    public boolean mayBeSentAgain(Instant now) {
        return state == MessageState.FAILED || isInterrupted(now);
    }
}
