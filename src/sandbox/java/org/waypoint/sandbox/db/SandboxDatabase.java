package org.waypoint.sandbox.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import net.java.ao.DatabaseProvider;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.waypoint.sandbox.NotImitated;

/** The database of one sandbox: H2 in a file or in memory, an embedded PostgreSQL, or any of the two by a JDBC address. */
public final class SandboxDatabase implements AutoCloseable {
    /** On a busy machine one transaction may keep another waiting for longer than the two seconds that H2 would. */
    private static final String PATIENT = ";LOCK_TIMEOUT=20000";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HikariDataSource pool;
    private final AutoCloseable engine;

    private SandboxDatabase(String url, String user, String password, AutoCloseable engine) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(20);
        config.setPoolName("sandbox");
        this.pool = new HikariDataSource(config);
        this.engine = engine;
    }

    /** @param choice {@code h2}, {@code mem}, {@code postgres} or a {@code jdbc:} address */
    public static SandboxDatabase open(String choice, String user, String password, Path home) {
        if (choice.equals("h2")) {
            return new SandboxDatabase(
                    "jdbc:h2:file:" + home.resolve("h2/sandbox").toAbsolutePath() + PATIENT, "sa", "", null);
        }
        if (choice.equals("mem")) {
            String name = "sandbox-" + java.util.UUID.randomUUID();
            return new SandboxDatabase("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" + PATIENT, "sa", "", null);
        }
        if (choice.equals("postgres")) {
            return embedded(home.resolve("postgres"));
        }
        if (choice.startsWith("jdbc:h2:") || choice.startsWith("jdbc:postgresql:")) {
            return new SandboxDatabase(choice, user, password, null);
        }
        throw new NotImitated(
                "sandbox.db=" + choice + " is unknown: use h2, mem, postgres, jdbc:h2:… or" + " jdbc:postgresql:…");
    }

    private static SandboxDatabase embedded(Path folder) {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(PATIENCE)
                    .start();
            return new SandboxDatabase(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", postgres);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    /** A new provider for Active Objects; its statements are counted. */
    DatabaseProvider provider() {
        boolean postgres = pool.getJdbcUrl().startsWith("jdbc:postgresql:");
        return postgres
                ? new PostgreSQLDatabaseProvider(CountedDataSource.around(pool))
                : new H2DatabaseProvider(CountedDataSource.around(EmptyTexts.lostIn(pool)));
    }

    public String describe() {
        return pool.getJdbcUrl();
    }

    @Override
    public void close() {
        pool.close();
        if (engine != null) {
            try {
                engine.close();
            } catch (Exception e) {
                throw new IllegalStateException("The database engine did not stop", e);
            }
        }
    }
}
