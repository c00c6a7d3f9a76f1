package org.waypoint.okr.app.port;

import java.util.Optional;

/** Hands mails to the host's queue. Addresses stay with the host: use cases know user keys only. */
public interface Mailer {
    /** Whom a mail can reach: an active user with an address. */
    Optional<Addressee> addressee(String userKey);

    /** Queues a mail; throws {@link NotQueued} when the host does not take it. */
    void queue(Mail mail);

    /** The host did not take a mail. */
    final class NotQueued extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotQueued(Throwable cause) {
            super("The mail queue refused a mail", cause);
        }
    }
}
