package org.waypoint.okr.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of every table of the add-on, read past Active Objects: table to rows, each column to text. */
final class StoredRows {
    private static final String PREFIX = "AO_075BEE_";

    private StoredRows() {}

    static Map<String, List<Map<String, String>>> read(Connection connection) throws SQLException {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, PREFIX + "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.put(found.getString("TABLE_NAME"), new ArrayList<>());
            }
        }
        for (Map.Entry<String, List<Map<String, String>>> table : tables.entrySet()) {
            rows(connection, table.getKey(), table.getValue());
        }
        return tables;
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
