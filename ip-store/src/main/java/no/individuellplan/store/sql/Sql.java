package no.individuellplan.store.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
            return Found.all(found, reader);
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    public <T> List<T> list(Question<T> question, Object... values) {
        return list(question.sql(), question.reader(), values);
    }

    /** The one row there is at most; empty without it. */
    public <T> Optional<T> first(Question<T> question, Object... values) {
        return first(question.sql(), question.reader(), values);
    }

    /** Asks everything in the journey and reads the answers. */
    public void make(Journey journey) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = Values.bind(connection, journey.statements(), journey.values())) {
            statement.execute();
            for (Journey.Answer<?> answer : journey.answers()) {
                answer.read(statement.getResultSet());
                statement.getMoreResults();
            }
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
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
