package org.waypoint.sandbox.db;

import java.sql.SQLException;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/** One transaction per thread; an inner one joins the outer one, and a failure of either undoes both. */
final class AoTransactions {
    /** Jira's transactions are READ COMMITTED; the library would make them SERIALIZABLE. */
    private static final String ISOLATION = "ao.transaction.isolation.level";

    private final EntityManager manager;
    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> Boolean.FALSE);

    AoTransactions(EntityManager manager) {
        this.manager = manager;
        System.setProperty(ISOLATION, "TRANSACTION_READ_COMMITTED");
    }

    <T> T run(Supplier<T> work) {
        if (running.get()) {
            return work.get();
        }
        running.set(Boolean.TRUE);
        try {
            return outer(work);
        } catch (SQLException e) {
            throw new ActiveObjectsException("There was a SQL exception: " + e.getMessage(), e);
        } finally {
            running.remove();
        }
    }

    private <T> T outer(Supplier<T> work) throws SQLException {
        return new Transaction<T>(manager) {
            @Override
            protected T run() {
                return work.get();
            }
        }.execute();
    }
}
