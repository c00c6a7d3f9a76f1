package org.waypoint.okr.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tables, keys, indexes, rows and counters of a PostgreSQL database, each as one line of SQL. */
final class PostgresDump {
    private static final String TABLES =
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";
    private static final String COLUMNS = "SELECT attname, format_type(atttypid, atttypmod), attnotnull,"
            + " pg_get_expr(adbin, adrelid) FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum"
            + " WHERE attrelid = '\"%s\"'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum";
    private static final String KEYS = "SELECT 'ALTER TABLE \"%1$s\" ADD CONSTRAINT \"' || conname || '\" ' ||"
            + " pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '\"%1$s\"'::regclass ORDER BY conname";
    private static final String INDEXES =
            "SELECT indexdef FROM pg_indexes WHERE tablename = '%1$s' AND indexname NOT IN"
                    + " (SELECT conname FROM pg_constraint WHERE conrelid = '\"%1$s\"'::regclass) ORDER BY indexname";

    private final Connection connection;

    PostgresDump(Connection connection) {
        this.connection = connection;
    }

    List<String> lines() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (List<String> table : query(TABLES)) {
            add(lines, table.get(0));
        }
        return lines;
    }

    private void add(List<String> lines, String table) throws SQLException {
        List<List<String>> columns = query(String.format(Locale.ROOT, COLUMNS, table));
        lines.add("CREATE TABLE \"" + table + "\" ("
                + columns.stream().map(PostgresDump::column).collect(Collectors.joining(", ")) + ")");
        query(String.format(Locale.ROOT, KEYS, table)).forEach(key -> lines.add(key.get(0)));
        query(String.format(Locale.ROOT, INDEXES, table)).forEach(index -> lines.add(index.get(0)));
        for (List<String> row : query("SELECT * FROM \"" + table + "\" ORDER BY \"ID\"")) {
            lines.add("INSERT INTO \"" + table + "\" VALUES ("
                    + row.stream().map(PostgresDump::literal).collect(Collectors.joining(", ")) + ")");
        }
        lines.add("SELECT setval(pg_get_serial_sequence('\"" + table + "\"', 'ID'), (SELECT max(\"ID\") FROM \"" + table
                + "\"))");
    }

    /** A column that counts by itself is a serial: it brings its own sequence, with the same name. */
    private static String column(List<String> column) {
        String standard = column.get(3);
        if (standard != null && standard.startsWith("nextval(")) {
            return "\"" + column.get(0) + "\" " + (column.get(1).equals("bigint") ? "bigserial" : "serial");
        }
        return "\"" + column.get(0) + "\" " + column.get(1) + (column.get(2).equals("t") ? " NOT NULL" : "")
                + (standard == null ? "" : " DEFAULT " + standard);
    }

    private static String literal(String value) {
        if (value == null) {
            return "NULL";
        }
        return "E'" + value.replace("\\", "\\\\").replace("'", "''").replace("\n", "\\n") + "'";
    }

    private List<List<String>> query(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
