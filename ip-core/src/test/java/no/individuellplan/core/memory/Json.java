package no.individuellplan.core.memory;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import no.individuellplan.core.id.Id;

/** Records as JSON text, as much as a kept version of a plan needs. */
public final class Json {
    private Json() {}

    public static String of(Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Id id -> text(id.value().toString());
            case Record row -> row(row);
            case Collection<?> many -> many.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> text(entry.getKey().toString()) + ":" + of(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            default -> text(value.toString());
        };
    }

    private static String row(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> text(name) + ":" + of(Records.get(row, name)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
