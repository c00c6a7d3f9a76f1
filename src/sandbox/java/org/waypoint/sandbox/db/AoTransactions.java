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
    private final ThreadLocal<State> states = ThreadLocal.withInitial(() -> State.NONE);

    AoTransactions(EntityManager manager) {
        this.manager = manager;
        System.setProperty(ISOLATION, "TRANSACTION_READ_COMMITTED");
    }

    <T> T run(Supplier<T> work) {
        if (states.get() != State.NONE) {
            return inner(work);
        }
        states.set(State.RUNNING);
        try {
            return outer(work);
        } catch (SQLException e) {
            throw new ActiveObjectsException("There was a SQL exception: " + e.getMessage(), e);
        } finally {
            states.remove();
        }
    }

    private <T> T inner(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            states.set(State.DOOMED);
            throw e;
        }
    }

    private <T> T outer(Supplier<T> work) throws SQLException {
        return new Transaction<T>(manager) {
            @Override
            protected T run() {
                T result = work.get();
                if (states.get() == State.DOOMED) {
                    throw new IllegalStateException("An inner transaction failed, so the outer one is undone too.");
                }
                return result;
            }
        }.execute();
    }

    private enum State {
        NONE,
        RUNNING,
        DOOMED
    }
}
