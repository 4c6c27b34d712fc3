package no.individuellplan.web.rights;

import java.util.List;
import java.util.Map;

/** Maps, lists, texts, numbers and truth values as JSON; {@link Raw} is JSON already. */
final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /** What is JSON already. */
    record Raw(String json) {}

    static String of(Object value) {
        Json json = new Json();
        json.write(value);
        return json.text.toString();
    }

    private void write(Object value) {
        switch (value) {
            case null -> text.append("null");
            case Raw raw -> text.append(raw.json());
            case Number number -> text.append(number);
            case Boolean truth -> text.append(truth);
            case Map<?, ?> map -> map(map);
            case List<?> list -> list(list);
            default -> text(value.toString());
        }
    }

    private void map(Map<?, ?> map) {
        text.append('{');
        String between = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(between);
            text(entry.getKey().toString());
            text.append(':');
            write(entry.getValue());
            between = ",";
        }
        text.append('}');
    }

    private void list(List<?> list) {
        text.append('[');
        String between = "";
        for (Object one : list) {
            text.append(between);
            write(one);
            between = ",";
        }
        text.append(']');
    }

    private void text(String words) {
        text.append('"');
        words.chars().forEach(one -> {
            if (one == '"' || one == '\\') {
                text.append('\\').append((char) one);
            } else if (one < ' ') {
                text.append("\\u%04x".formatted(one));
            } else {
                text.append((char) one);
            }
        });
        text.append('"');
    }
}
