package no.individuellplan.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** One row of an answer, by column name. Whatever is null in the row is null here, but for numbers and truth values. */
public final class Found {
    private final ResultSet row;

    Found(ResultSet row) {
        this.row = row;
    }

    /** Every row there is, each read in the same way. */
    static <T> List<T> all(ResultSet rows, Function<Found, T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
            all.add(reader.apply(new Found(rows)));
        }
        return all;
    }

    public String text(String column) {
        return value(column, String.class);
    }

    public UUID uuid(String column) {
        return value(column, UUID.class);
    }

    /** An id of the given type, or null. */
    public <I> I id(String column, Function<UUID, I> type) {
        UUID value = uuid(column);
        return value == null ? null : type.apply(value);
    }

    public byte[] bytes(String column) {
        try {
            return row.getBytes(column);
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    public LocalDate date(String column) {
        return value(column, LocalDate.class);
    }

    public Instant instant(String column) {
        OffsetDateTime value = value(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public boolean truth(String column) {
        return value(column, Boolean.class);
    }

    public long number(String column) {
        return value(column, Long.class);
    }

    public int count(String column) {
        return value(column, Integer.class);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public List<String> texts(String column) {
        return List.of((String[]) array(column));
    }

    public List<UUID> uuids(String column) {
        return List.of((UUID[]) array(column));
    }

    private Object array(String column) {
        try {
            return row.getArray(column).getArray();
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    private <T> T value(String column, Class<T> type) {
        try {
            return row.getObject(column, type);
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }
}
