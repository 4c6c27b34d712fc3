package no.individuellplan.web.worlds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.web.proof.Row;

/** Rows of the database about some people: as they are, and those one connection is shown. */
final class Records {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("odd_access_line", "t.odd_access_id || ' ' || t.entry_id"),
            Map.entry("notice_address", "t.person_id::text"),
            Map.entry("national_id", "t.digits"),
            Map.entry("plan_text", "t.plan_id || t.kind"),
            Map.entry("plan_version", "t.plan_id || ' ' || t.number"),
            Map.entry("responsibility", "t.plan_id || ' ' || t.since"),
            Map.entry("coordinator_chair", "t.person_id::text"),
            Map.entry("family", "t.person_id || ' ' || t.other_id"),
            Map.entry("tombstone", "t.request_id::text"),
            Map.entry("breach_person", "t.breach_id || ' ' || t.person_id"),
            Map.entry("permit", "md5(t::text)"),
            Map.entry("e_message_file_part", "t.message_id || t.area || t.item"),
            Map.entry("sent_plan", "t.message_id::text"),
            Map.entry("legal_hold_end", "t.hold_id::text"));

    private Records() {}

    /** Every row there is about these people. The connection must see all. */
    static List<Row> of(Connection owner, Set<String> tables, Collection<UUID> people) throws SQLException {
        List<Row> rows = new ArrayList<>();
        String everything = union(tables, ", (to_jsonb(t) - 'original' - 'content' - 'old')::text");
        try (PreparedStatement statement = owner.prepareStatement(everything);
                ResultSet found = query(statement, owner, people, tables.size())) {
            while (found.next()) {
                rows.add(new Row(found.getString(1), found.getString(2), JSON.readTree(found.getString(3))));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /** Every row of one table whose column has one of these. The connection must see all. */
    static List<Row> by(Connection owner, String table, String column, Collection<UUID> some) throws SQLException {
        String sql = "select to_jsonb(t)::text from " + table + " t where t." + column + " = any (?)";
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = owner.prepareStatement(sql);
                ResultSet found = query(statement, owner, some, 1)) {
            while (found.next()) {
                rows.add(new Row(table, "", JSON.readTree(found.getString(1))));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /** The keys of the rows about these people that the connection is shown, with their tables. */
    static Set<String> shown(PreparedStatement ask, Collection<UUID> people) throws SQLException {
        Set<String> keys = new TreeSet<>();
        try (ResultSet found = query(
                ask, ask.getConnection(), people, ask.getParameterMetaData().getParameterCount())) {
            while (found.next()) {
                keys.add(found.getString(1) + " " + found.getString(2));
            }
        }
        return keys;
    }

    /** @param granted the tables that the application may ask at all */
    static PreparedStatement asking(Connection connection, Set<String> granted) throws SQLException {
        return connection.prepareStatement(union(granted, ""));
    }

    private static ResultSet query(PreparedStatement statement, Connection connection, Collection<UUID> people, int of)
            throws SQLException {
        Array ids = connection.createArrayOf("uuid", people.toArray());
        for (int i = 1; i <= of; i++) {
            statement.setArray(i, ids);
        }
        return statement.executeQuery();
    }

    private static String union(Set<String> tables, String more) {
        return tables.stream()
                .map(table -> "select '%s', %s%s from %s t where t.%s = any (?)%s"
                        .formatted(
                                table,
                                KEYS.getOrDefault(table, "t.id::text"),
                                more,
                                table,
                                table.equals("person") ? "id" : "person_id",
                                table.equals("access_log") ? " and t.line % 8 = 0" : ""))
                .collect(Collectors.joining(" union all "));
    }
}
