package no.individuellplan.web.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import no.individuellplan.core.access.Area;

/**
 * One row as the owner of the database sees it.
 *
 * @param key tells it from every other row of its table, and is the same for whoever reads it
 */
public record Row(String table, String key, JsonNode columns) {

    public String text(String column) {
        JsonNode value = columns.path(column);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    public UUID id(String column) {
        String value = text(column);
        return value == null ? null : UUID.fromString(value);
    }

    public Area area() {
        return Area.valueOf(text("area"));
    }

    public UUID person() {
        return id(table.equals("person") ? "id" : "person_id");
    }

    /** For a person who looks into a difference; no contents. */
    @Override
    public String toString() {
        StringBuilder said = new StringBuilder(table);
        for (String column : new String[] {"id", "kind", "area", "state", "direction", "grantee", "place"}) {
            if (text(column) != null) {
                said.append(' ').append(column).append('=').append(text(column));
            }
        }
        return said.toString();
    }
}
