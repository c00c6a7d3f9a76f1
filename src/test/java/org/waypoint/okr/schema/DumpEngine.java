package org.waypoint.okr.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waypoint.okr.fixture.PostgresServer;

/** The databases that released data are kept for; each dump is a text of SQL statements, one a line. */
enum DumpEngine {
    H2("sa") {
        @Override
        String newDatabase() {
            return "jdbc:h2:mem:schema-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }

        /** What H2's own command writes, without the user and with each statement in one line. */
        @Override
        List<String> write(Connection connection) throws SQLException {
            List<String> lines = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet script = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
                while (script.next()) {
                    lines.add(script.getString(1).strip().replaceAll("\\s*\n\\s*", " "));
                }
            }
            lines.removeIf(line -> line.startsWith("CREATE USER") || line.startsWith("--"));
            return lines;
        }
    },
    POSTGRESQL("postgres") {
        @Override
        String newDatabase() {
            String name = "schema_" + UUID.randomUUID().toString().replace('-', '_');
            return PostgresServer.newDatabase(name);
        }

        @Override
        List<String> write(Connection connection) throws SQLException {
            return new PostgresDump(connection).lines();
        }
    };

    final String user;

    DumpEngine(String user) {
        this.user = user;
    }

    /** The address of an empty database. */
    abstract String newDatabase();

    abstract List<String> write(Connection connection) throws SQLException;

    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    void restore(String url, List<String> lines) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            for (String line : lines) {
                statement.execute(line);
            }
        }
    }
}
