package org.waypoint.okr.app.port;

import java.util.function.Supplier;

/** What every write needs: one transaction, the present, and somebody to tell afterwards. */
public record Writing(Transactions transactions, Announcements announcements, Today today) {
    /** Runs the work in one transaction. */
    public <T> T run(Supplier<T> work) {
        return transactions.run(work);
    }
}
