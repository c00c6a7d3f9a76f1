package org.waypoint.okr.app.port;

import java.time.Instant;
import java.util.Optional;

/** Which requests were answered already. A claim lives in the transaction of the work that it guards. */
public interface IdempotencyRecords {
    /**
     * @param bodyHash hash of method, path and body of the first request
     * @param resultId id of what it created
     */
    record Answered(String bodyHash, long resultId) {}

    Optional<Answered> find(String userKey, String idempotencyKey);

    /**
     * Stores the answer; of two transactions that claim the same user and key, the second waits for the first and then
     * fails with {@link AlreadyClaimed}, so that its work is rolled back.
     */
    void claim(String userKey, String idempotencyKey, String bodyHash, long resultId, Instant at);

    /**
     * Forgets up to so many requests that were answered before that moment, oldest first, and answers how many; 0 when
     * there is none left or somebody else removed them.
     */
    int removeBefore(Instant moment, int most);

    /** Somebody else answered the same request first. */
    final class AlreadyClaimed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public AlreadyClaimed(Throwable cause) {
            super("The idempotency key is taken", cause);
        }
    }
}
