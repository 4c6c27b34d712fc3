package no.individuellplan.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import no.individuellplan.core.id.Id;

/** Puts values into a statement; a collection becomes an array of what its members are. */
final class Values {
    private Values() {}

    static PreparedStatement bind(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, value(connection, values[i]));
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static Object value(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case Id id -> id.value();
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Collection<?> many -> array(connection, many);
            case null -> null;
            default -> value;
        };
    }

    private static Object array(Connection connection, Collection<?> many) throws SQLException {
        Object[] members = new Object[many.size()];
        int at = 0;
        for (Object member : many) {
            members[at++] = value(connection, member);
        }
        return connection.createArrayOf(type(members), members);
    }

    private static String type(Object... members) {
        for (Object member : members) {
            if (member != null) {
                return switch (member) {
                    case UUID uuid -> "uuid";
                    case LocalDate date -> "date";
                    default -> "text";
                };
            }
        }
        return "text";
    }
}
