package no.individuellplan.store.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.store.world.Raw;

/** Asks the database itself, past all our code, what it shows to whom and what it lets them do. */
@ApplicationScoped
class Database {
    private final Raw raw;

    Database(Raw raw) {
        this.raw = raw;
    }

    /** Every row there is. */
    List<Row> rows(Kind kind) throws SQLException {
        String query =
                "select %s as key, %s as person, %s as area, %s as item, %s as read_by, %s as written_by, %s as also,"
                        .formatted(
                                kind.key(),
                                kind.person(),
                                kind.area(),
                                kind.item(),
                                kind.itemReadBy(),
                                kind.itemWrittenBy(),
                                kind.alsoSeenBy());
        List<Row> rows = new ArrayList<>();
        try (Connection owner = raw.owner();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(
                        query + " (to_jsonb(t) ->> 'actor')::uuid as actor, to_jsonb(t)::text as json from "
                                + kind.table() + " t")) {
            while (found.next()) {
                rows.add(new Row(
                        found.getString("key"),
                        found.getObject("person", UUID.class),
                        found.getString("area"),
                        found.getObject("item", UUID.class),
                        found.getObject("read_by", UUID.class),
                        found.getObject("written_by", UUID.class),
                        found.getObject("also", UUID.class),
                        found.getObject("actor", UUID.class),
                        found.getString("json")));
            }
        }
        return rows;
    }

    /** A transaction of somebody's, to be rolled back. */
    Connection as(Actor actor, LocalDate day) throws SQLException {
        return raw.application(actor, day);
    }

    /** Nothing, where the application's role is not even granted SELECT. */
    static Set<String> seen(Connection connection, Kind kind) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return keys(connection, "select " + kind.key() + " from " + kind.table() + " t");
        } catch (SQLException refused) {
            if (!"42501".equals(refused.getSQLState())) {
                throw refused;
            }
            connection.rollback(before);
            return Set.of();
        }
    }

    static Set<String> changed(Connection connection, Kind kind) throws SQLException {
        return keys(connection, "update " + kind.table() + " t set version = version returning " + kind.key());
    }

    /** The rows the actor could have added: a second copy is refused for being there already, not for want of a permit. */
    static Set<String> addable(Connection connection, Kind kind, List<Row> rows) throws SQLException {
        Set<String> addable = new TreeSet<>();
        try (PreparedStatement insert = connection.prepareStatement("insert into " + kind.table()
                + " select * from jsonb_populate_record(null::" + kind.table() + ", ?::jsonb)")) {
            for (Row row : rows) {
                insert.setString(1, row.json());
                if (refusal(connection, insert).equals("23505")) {
                    addable.add(row.key());
                }
            }
        }
        return addable;
    }

    private static String refusal(Connection connection, PreparedStatement statement) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            statement.execute();
            return "none";
        } catch (SQLException refused) {
            return refused.getSQLState();
        } finally {
            connection.rollback(before);
        }
    }

    static Set<String> keys(Connection connection, String sql) throws SQLException {
        Set<String> keys = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                keys.add(found.getString(1));
            }
        }
        return keys;
    }
}
