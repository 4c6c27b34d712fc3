package no.individuellplan.web.unsent;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as it was sent.
 *
 * @param address where to, without host
 * @param from the page it was filled in on, without host
 * @param fields in the order they were sent; of files what they are called
 */
public record SentForm(String address, String from, WhyUnsent why, Map<String, List<String>> fields) {
    private static final String LINE = "\n";

    public SentForm {
        fields = new LinkedHashMap<>(fields);
    }

    String value(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether there is anything in it that somebody has written; a button alone is pressed again. */
    boolean hasWords() {
        return fields.entrySet().stream()
                .anyMatch(field -> Typed.of(field.getKey()).isPresent()
                        && field.getValue().stream().anyMatch(value -> !value.isBlank()));
    }

    /** The length of all there is in it, in characters. */
    long length() {
        return fields.entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + field.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }

    String asText() {
        List<String> lines = new ArrayList<>(List.of(encoded(address), encoded(from), why.name()));
        fields.forEach((name, values) -> values.forEach(value -> lines.add(encoded(name) + "=" + encoded(value))));
        return String.join(LINE, lines);
    }

    static SentForm ofText(String text) {
        String[] lines = text.split(LINE);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 3; i < lines.length; i++) {
            String[] field = lines[i].split("=", 2);
            fields.computeIfAbsent(decoded(field[0]), name -> new ArrayList<>()).add(decoded(field[1]));
        }
        return new SentForm(decoded(lines[0]), decoded(lines[1]), WhyUnsent.valueOf(lines[2]), fields);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
