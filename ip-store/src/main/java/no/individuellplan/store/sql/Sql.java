package no.individuellplan.store.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** Plain SQL on the connection of the transaction that runs; without one the pool refuses. */
@ApplicationScoped
public class Sql {
    private final DataSource source;

    public Sql(DataSource source) {
        this.source = source;
    }

    public <T> List<T> list(String sql, Function<Found, T> reader, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = Values.bind(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            return rows(found, reader);
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    /**
     * As {@link #list}, with a statement before and one after it, in one journey to the database. When the question fails
     * the transaction has failed, and what came before it is undone with it.
     */
    public <T> List<T> between(
            String before, String question, String after, Function<Found, T> reader, Object... values) {
        String all = before + ";" + question + ";" + after;
        try (Connection connection = source.getConnection();
                PreparedStatement statement = Values.bind(connection, all, values)) {
            statement.execute();
            statement.getMoreResults();
            List<T> rows = rows(statement.getResultSet(), reader);
            statement.getMoreResults();
            return rows;
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    private static <T> List<T> rows(ResultSet found, Function<Found, T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        while (found.next()) {
            all.add(reader.apply(new Found(found)));
        }
        return all;
    }

    /** What is read of the first row; empty without a row, and when it is null there. */
    public <T> Optional<T> first(String sql, Function<Found, T> reader, Object... values) {
        List<T> all = list(sql, reader, values);
        return all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.getFirst());
    }

    /** Whether there is any row. */
    public boolean any(String sql, Object... values) {
        return !list(sql, found -> true, values).isEmpty();
    }

    /** @return how many rows were touched */
    public int run(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = Values.bind(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }
}
