package org.waypoint.okr.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every row of every table of the add-on, read past Active Objects: table to rows, each column to text. */
final class StoredRows {
    private static final String PREFIX = "AO_075BEE_";

    private StoredRows() {}

    static Map<String, List<Map<String, String>>> read(Connection connection) throws SQLException {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, null, PREFIX + "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.put(found.getString("TABLE_NAME"), new ArrayList<>());
            }
        }
        for (Map.Entry<String, List<Map<String, String>>> table : tables.entrySet()) {
            rows(connection, table.getKey(), table.getValue());
        }
        return tables;
    }

    /** The columns of each table, whether it has rows or not. */
    static Map<String, Set<String>> columns(Connection connection) throws SQLException {
        Map<String, Set<String>> tables = new TreeMap<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, null, PREFIX + "%", "%")) {
            while (found.next()) {
                tables.computeIfAbsent(found.getString("TABLE_NAME"), table -> new TreeSet<>())
                        .add(found.getString("COLUMN_NAME"));
            }
        }
        return tables;
    }

    /** Replaces all rows by the given ones, naming only the columns that they have. */
    static void writeAgain(Connection connection, Map<String, List<Map<String, String>>> tables) throws SQLException {
        for (Map.Entry<String, List<Map<String, String>>> table : tables.entrySet()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM \"" + table.getKey() + "\"");
            }
            for (Map<String, String> row : table.getValue()) {
                insert(connection, table.getKey(), row);
            }
        }
    }

    private static void insert(Connection connection, String table, Map<String, String> row) throws SQLException {
        String columns = String.join("\", \"", row.keySet());
        String places = String.join(", ", Collections.nCopies(row.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO \"" + table + "\" (\"" + columns + "\") VALUES (" + places + ")")) {
            int place = 0;
            for (String value : row.values()) {
                insert.setString(++place, value);
            }
            insert.execute();
        }
    }

    private static void rows(Connection connection, String table, List<Map<String, String>> rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY \"ID\"")) {
            ResultSetMetaData columns = result.getMetaData();
            while (result.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnName(i), result.getString(i));
                }
                rows.add(row);
            }
        }
    }
}
