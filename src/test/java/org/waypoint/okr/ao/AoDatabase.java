package org.waypoint.okr.ao;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.waypoint.okr.app.closing.ClosingStores;
import org.waypoint.okr.app.port.IdempotencyRecords;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Transactions;
import org.waypoint.sandbox.db.BulkActiveObjects;

/**
 * The add-on's tables in a real database through the real Active Objects, without a host. Tests share one database for
 * each engine and clear it before each test; {@link #shared()} is H2 in memory unless a suite says otherwise.
 */
public final class AoDatabase {
    private static final int CONNECTIONS = 12;
    private static final String ISOLATION = "ao.transaction.isolation.level";

    private final DatabaseProvider provider;
    private final EntityManager manager;
    private final BulkActiveObjects ao;
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    AoDatabase(String url, String user) {
        isolateAsJira();
        this.provider = AoEngine.provider(pool(url, user));
        this.manager = new EntityManager(provider, new AoNames());
        this.ao = AoHostStandIn.around(manager);
        provider.addSqlListener(statements::add);
        migrate();
    }

    /** The database of the engine that the running suite asks for: H2 unless it says PostgreSQL. */
    public static AoDatabase shared() {
        return AoEngine.current().database();
    }

    /** Jira's transactions are READ COMMITTED; left alone, Active Objects makes them SERIALIZABLE. */
    static void isolateAsJira() {
        isolate("TRANSACTION_READ_COMMITTED");
    }

    static void isolate(String level) {
        System.setProperty(ISOLATION, level);
    }

    private static HikariDataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    /** Makes the tables of the descriptor, or completes them. */
    @SuppressWarnings("unchecked")
    public void migrate() {
        try {
            manager.migrate(AoEntities.all().toArray(new Class[0]));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empties every table. */
    public void clear() {
        for (Class<? extends RawEntity<Long>> table : AoEntities.all()) {
            ao.deleteWithSQL(table, null);
        }
    }

    public BulkActiveObjects activeObjects() {
        return ao;
    }

    public EntityManager manager() {
        return manager;
    }

    /** All repositories, as the add-on wires them. */
    public Stores stores() {
        return new Stores(
                new AoUnits(ao),
                new AoCycles(ao),
                new AoObjectives(ao),
                new AoKeyResults(ao),
                new AoCheckIns(ao),
                new AoHypotheses(ao),
                new AoAlignments(ao),
                new AoPartnerRequests(ao),
                new AoSettingsStore(ao));
    }

    /** What is stored about the end of cycles. */
    public ClosingStores closingStores() {
        return new ClosingStores(new AoClosings(ao), new AoChildAnswers(ao), new AoRetrospectives(ao));
    }

    public Transactions transactions() {
        return new AoTransactions(ao);
    }

    public IdempotencyRecords idempotencyRecords() {
        return new AoIdempotencyRecords(ao);
    }

    /** How many SQL statements the work takes. */
    public int count(Callable<?> work) {
        return statements(work).size();
    }

    /** The SQL statements that the work takes, from whichever thread. */
    public List<String> statements(Callable<?> work) {
        statements.clear();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(statements);
    }
}
