package org.waypoint.okr.domain.rhythm.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The send log. A claim is stored and committed before its mail is queued, so that no mail is ever queued twice. */
public interface Messages {
    Optional<Message> find(MessageId id);

    /** All for this day and later, oldest first. */
    List<Message> since(LocalDate day);

    /** One page of the matches, newest first. */
    List<Message> find(MessageFilter filter, int offset, int limit);

    int count(MessageFilter filter);

    /**
     * Takes on the one message that a person gets on a day. Of two nodes that do so at once, the second waits for the
     * first and then fails with {@link AlreadyClaimed}.
     */
    Message claim(Letter letter, LocalDate day, Instant at);

    /** Takes on an old message once more. Refuses with CHANGED_MEANWHILE when somebody else did so first. */
    Message reclaim(MessageId id, Letter letter, long expectedVersion, Instant at);

    /** Notes how it went; a message that was removed meanwhile stays removed. */
    void settle(MessageId id, MessageState state, Instant at);

    /**
     * Removes up to so many messages of days before that day, oldest first, and answers how many; 0 when there is none
     * left or somebody else removed them. Only a message of the present day keeps a second one from being sent, and only
     * those of {@link ReminderRule#DAYS_REMEMBERED} days count when a reminder is considered.
     */
    int removeBefore(LocalDate day, int most);

    /** Another node has taken this message on. */
    final class AlreadyClaimed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public AlreadyClaimed(Throwable cause) {
            super("The message is taken", cause);
        }
    }
}
