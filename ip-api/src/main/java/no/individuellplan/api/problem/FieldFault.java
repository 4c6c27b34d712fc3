package no.individuellplan.api.problem;

import java.util.List;

/**
 * Something in the request that could not be used, before it has been put in words.
 *
 * @param code a key of {@code problems_*.properties}, without {@code field.}
 * @param words what the sentence needs, in order; never what the caller wrote
 */
public record FieldFault(String field, String code, List<String> words) {
    public FieldFault {
        words = List.copyOf(words);
    }

    public static FieldFault of(String field, String code, String... words) {
        return new FieldFault(field, code, List.of(words));
    }
}
