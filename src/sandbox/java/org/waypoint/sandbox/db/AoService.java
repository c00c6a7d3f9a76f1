package org.waypoint.sandbox.db;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.waypoint.sandbox.NotImitated;

/**
 * What the add-on sees as {@link ActiveObjects}: a thin delegate to the real library. It refuses entities that the
 * descriptor does not declare and every call before the add-on is enabled, as Jira does.
 */
public final class AoService {
    private final EntityManager manager;
    private final Set<Class<?>> declared;
    private final AoTransactions transactions;
    private volatile boolean ready;

    /** @param declared the only entities it knows, or null for an upgrade task, which brings its own */
    AoService(EntityManager manager, Set<Class<?>> declared) {
        this.manager = manager;
        this.declared = declared;
        this.transactions = new AoTransactions(manager);
    }

    void ready() {
        ready = true;
    }

    /** For upgrade tasks: tables of entities that the descriptor need not name. */
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        if (declared != null) {
            throw new NotImitated("Only upgrade tasks call ActiveObjects.migrate; the descriptor does the rest.");
        }
        run(null, () -> manager.migrate(entities));
    }

    public void flushAll() {
        manager.flushAll();
    }

    public void flush(RawEntity<?>... entities) {
        manager.flush(entities);
    }

    public <T extends RawEntity<K>, K> T[] get(Class<T> type, K[] keys) {
        return sql(type, () -> manager.get(type, keys));
    }

    public <T extends RawEntity<K>, K> T get(Class<T> type, Object key) {
        @SuppressWarnings("unchecked")
        K typed = (K) key;
        return sql(type, () -> manager.get(type, typed));
    }

    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return sql(type, () -> manager.create(type, params));
    }

    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return sql(type, () -> manager.create(type, params));
    }

    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        run(type, () -> manager.create(type, rows));
    }

    public void delete(RawEntity<?>... entities) {
        for (RawEntity<?> entity : entities) {
            check(entity.getEntityType());
        }
        run(null, () -> manager.delete(entities));
    }

    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return sql(type, () -> manager.deleteWithSQL(type, criteria, parameters));
    }

    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return sql(type, () -> manager.find(type));
    }

    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return sql(type, () -> manager.find(type, criteria, parameters));
    }

    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return sql(type, () -> manager.find(type, query));
    }

    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        run(type, () -> manager.stream(type, callback));
    }

    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(type, () -> manager.stream(type, query, callback));
    }

    public <K> int count(Class<? extends RawEntity<K>> type) {
        return sql(type, () -> manager.count(type));
    }

    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return sql(type, () -> manager.count(type, criteria, parameters));
    }

    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return sql(type, () -> manager.count(type, query));
    }

    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        requireReady();
        return transactions.run(callback::doInTransaction);
    }

    private <T> T sql(Class<?> type, Call<T> call) {
        requireReady();
        if (type != null) {
            check(type);
        }
        try {
            return call.call();
        } catch (SQLException e) {
            throw new ActiveObjectsException("There was a SQL exception: " + e.getMessage(), e);
        }
    }

    private void run(Class<?> type, Action action) {
        sql(type, () -> {
            action.run();
            return null;
        });
    }

    private void requireReady() {
        if (!ready) {
            throw new NotImitated("Active Objects were called while the add-on starts; Jira refuses that too."
                    + " Wait for LifecycleAware.onStart().");
        }
    }

    private void check(Class<?> type) {
        if (declared != null && !declared.contains(type)) {
            throw new NotImitated("The entity " + type.getName() + " is not named in the <ao> module.");
        }
    }

    private interface Call<T> {
        T call() throws SQLException;
    }

    private interface Action {
        void run() throws SQLException;
    }
}
