package org.waypoint.sandbox.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.Test;

/** What Oracle does to texts. */
public class EmptyTextsTest {
    @Test
    public void anEmptyTextIsLostAndAnyOtherStays() throws SQLException {
        JdbcDataSource plain = new JdbcDataSource();
        plain.setUrl("jdbc:h2:mem:empty-texts");

        try (Connection connection = EmptyTexts.lostIn(plain).getConnection()) {
            assertThat(read(connection, "")).isNull();
            assertThat(read(connection, " ")).isEqualTo(" ");
        }
    }

    private static String read(Connection connection, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT CAST(? AS VARCHAR)")) {
            statement.setString(1, text);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
