package org.waypoint.okr.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.waypoint.okr.fixture.PostgresServer;
import org.waypoint.sandbox.db.EmptyTexts;

/** The kinds of database that the same tests run on. */
public enum AoEngine {
    /** In memory; strict about empty texts, as Oracle. */
    H2 {
        @Override
        AoDatabase open() {
            return new AoDatabase("jdbc:h2:mem:okr;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa");
        }
    },
    /** Embedded; started once, when first asked for. */
    POSTGRESQL {
        @Override
        AoDatabase open() {
            return new AoDatabase(PostgresServer.newDatabase("repositories"), PostgresServer.USER);
        }
    },
    /** One that runs elsewhere and may be emptied, at the address {@code mysql.url}; MariaDB speaks the same. */
    MYSQL {
        @Override
        AoDatabase open() {
            return new AoDatabase(System.getProperty("mysql.url"), System.getProperty("mysql.user", "okr"));
        }
    };

    private static AoEngine current = H2;

    private AoDatabase database;

    abstract AoDatabase open();

    static AoEngine current() {
        return current;
    }

    /** Decides which engine {@link AoDatabase#shared()} means from now on; for suites, which set it back. */
    public static void use(AoEngine engine) {
        current = engine;
    }

    AoDatabase database() {
        if (database == null) {
            database = open();
        }
        return database;
    }

    static DatabaseProvider provider(DataSource pool) {
        return switch (current) {
            case H2 -> new H2DatabaseProvider(disposable(EmptyTexts.lostIn(pool)));
            case MYSQL -> new MySQLDatabaseProvider(disposable(pool));
            case POSTGRESQL -> new PostgreSQLDatabaseProvider(disposable(pool));
        };
    }

    private static DisposableDataSource disposable(DataSource pool) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                AoEngine.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(pool, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
