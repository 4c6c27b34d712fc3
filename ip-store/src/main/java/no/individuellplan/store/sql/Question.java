package no.individuellplan.store.sql;

import java.util.function.Function;

/**
 * A query and how a row of its answer is read.
 *
 * @param sql with a question mark for each value
 */
public record Question<T>(String sql, Function<Found, T> reader) {}
