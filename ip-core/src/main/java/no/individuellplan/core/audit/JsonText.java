package no.individuellplan.core.audit;

/**
 * One JSON array of texts, whole numbers and truth values, written as PostgreSQL's {@code json_build_array} writes it: a
 * comma and a blank between, and in texts only what JSON cannot do without is escaped.
 */
final class JsonText {
    private final StringBuilder text = new StringBuilder("[");

    /** @param value a number or a truth value as it is, anything else as its {@code toString} says it; may be null */
    JsonText add(Object value) {
        if (text.length() > 1) {
            text.append(", ");
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            text.append('"');
            value.toString().chars().forEach(this::character);
            text.append('"');
        }
        return this;
    }

    Hash hash() {
        return Hash.of(toString());
    }

    @Override
    public String toString() {
        return text + "]";
    }

    private void character(int one) {
        switch (one) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (one < ' ') {
                    text.append("\\u%04x".formatted(one));
                } else {
                    text.append((char) one);
                }
            }
        }
    }
}
