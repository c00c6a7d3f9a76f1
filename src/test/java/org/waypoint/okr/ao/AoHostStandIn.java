package org.waypoint.okr.ao;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;
import org.waypoint.sandbox.db.BulkActiveObjects;

/**
 * What Jira does between an add-on and the library: passes calls on, wraps SQL exceptions, and joins a running
 * transaction instead of starting a second one.
 */
final class AoHostStandIn {
    private final EntityManager manager;
    private final boolean transactional;
    private final ThreadLocal<Boolean> running = new ThreadLocal<>();

    private AoHostStandIn(EntityManager manager, boolean transactional) {
        this.manager = manager;
        this.transactional = transactional;
    }

    static BulkActiveObjects around(EntityManager manager) {
        return around(new AoHostStandIn(manager, true));
    }

    /** A host whose transactions are none. */
    static BulkActiveObjects withoutTransactions(EntityManager manager) {
        return around(new AoHostStandIn(manager, false));
    }

    private static BulkActiveObjects around(AoHostStandIn host) {
        return (BulkActiveObjects) Proxy.newProxyInstance(
                AoHostStandIn.class.getClassLoader(),
                new Class<?>[] {BulkActiveObjects.class},
                (proxy, method, arguments) -> host.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            if (method.getName().equals("executeInTransaction")) {
                return transaction((TransactionCallback<?>) arguments[0]);
            }
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(manager, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException sql ? new ActiveObjectsException(sql) : e.getCause();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private <T> T transaction(TransactionCallback<T> work) throws SQLException {
        if (!transactional || running.get() != null) {
            return work.doInTransaction();
        }
        running.set(Boolean.TRUE);
        try {
            return new Transaction<T>(manager) {
                @Override
                protected T run() {
                    return work.doInTransaction();
                }
            }.execute();
        } finally {
            running.remove();
        }
    }
}
