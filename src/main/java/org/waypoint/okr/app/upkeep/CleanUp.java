package org.waypoint.okr.app.upkeep;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.waypoint.okr.app.port.IdempotencyRecords;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.rhythm.message.Messages;

/**
 * Removes records that grow for ever and are of no more use. Nobody asks for it but the clock. It works in pieces, each
 * in a transaction of its own, so that nobody waits for it; several nodes may do so at once.
 */
public final class CleanUp {
    /** Longer than a year, so that a cycle's mails can be compared with those of the year before. */
    public static final int SEND_LOG_DAYS = 400;
    /** Whoever repeats a request does so within minutes, or after a long outage within days. */
    public static final int REQUEST_DAYS = 30;

    static final int PIECE = 500;

    private final Messages messages;
    private final IdempotencyRecords requests;
    private final Writing writing;

    public CleanUp(Messages messages, IdempotencyRecords requests, Writing writing) {
        this.messages = messages;
        this.requests = requests;
        this.writing = writing;
    }

    /** Removes old lines of the send log and answers how many. */
    public int sendLog() {
        return inPieces(() -> messages.removeBefore(writing.today().date().minusDays(SEND_LOG_DAYS), PIECE));
    }

    /** Forgets requests that were answered long ago and answers how many; a repeat would be a new request from then on. */
    public int requests() {
        return inPieces(() -> requests.removeBefore(writing.today().now().minus(Duration.ofDays(REQUEST_DAYS)), PIECE));
    }

    /** A piece of which another node was faster removes nothing: the rest is left to that node. */
    private int inPieces(IntSupplier piece) {
        int removed = 0;
        int last;
        do {
            last = writing.run(piece::getAsInt);
            removed += last;
        } while (last > 0);
        return removed;
    }
}
