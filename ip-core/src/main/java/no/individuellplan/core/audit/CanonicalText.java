package no.individuellplan.core.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Fields written one after another so that no two different lists of fields give the same text: each as its length in
 * UTF-8 octets, a colon, itself and a comma; {@code -,} where there is none. An instant is its whole microseconds since
 * 1970 in UTC, which is what the database keeps.
 */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    /** @param field as its {@code toString} says it, but for an instant; may be null */
    CanonicalText add(Object field) {
        if (field == null) {
            text.append("-,");
            return this;
        }
        String said = field instanceof Instant at ? Long.toString(micros(at)) : field.toString();
        text.append(said.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(said)
                .append(',');
        return this;
    }

    Hash hash() {
        return Hash.of(text.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
