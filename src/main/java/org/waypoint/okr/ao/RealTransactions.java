package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;
import org.waypoint.okr.ao.entity.LatchEntity;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/**
 * Transactions that are some. Active Objects leaves them to the host, and a Jira is known whose part in it does nothing:
 * every statement would stand for itself, with nothing undone and nobody waiting. So each transaction looks whether the
 * host has opened one, and where it has not, the library's own is used, on the same connections. What was seen once is no
 * answer for the next time: Jira may have been in a transaction of its own for another reason, such as an issue's.
 */
final class RealTransactions {
    private static final String LATCH = "transactions";

    private final ActiveObjects ao;
    private final Tables tables;

    RealTransactions(ActiveObjects ao) {
        this.ao = ao;
        this.tables = new Tables(ao);
    }

    <T> T run(Supplier<T> work) {
        EntityManager manager = manager();
        return ao.executeInTransaction(() -> isOpen(manager) ? work.get() : own(manager, work));
    }

    /** The only way to it leads through a row. */
    private EntityManager manager() {
        return latch().or(this::made).orElseThrow().getEntityManager();
    }

    private Optional<LatchEntity> latch() {
        return tables.where(LatchEntity.class, "NAME", LATCH).stream().findFirst();
    }

    /** Another node may have made it in the same moment. */
    private Optional<LatchEntity> made() {
        try {
            SqlFailures.unique(
                    () -> tables.insert(LatchEntity.class, row -> row.setName(LATCH)),
                    () -> Refused.because(Reason.CHANGED_MEANWHILE));
        } catch (Refused meanwhile) {
            return latch();
        }
        return latch();
    }

    /** Outside of a transaction every statement commits itself. */
    private static boolean isOpen(EntityManager manager) {
        try (Connection connection = manager.getProvider().getConnection()) {
            return !connection.getAutoCommit();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    /** As strict as Jira's own: the library would ask for SERIALIZABLE, and the connection goes back to Jira's pool. */
    private static <T> T own(EntityManager manager, Supplier<T> work) {
        try {
            return new Transaction<T>(manager) {
                @Override
                protected T run() throws SQLException {
                    manager.getProvider()
                            .getConnection()
                            .setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                    return work.get();
                }
            }.execute();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }
}
