package no.individuellplan.web.look;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as it was filled in, with what must be mended. A page that comes back shows every value again; nothing typed
 * is lost. Unchangeable: each addition gives a new form.
 */
public record Form(Map<String, List<String>> values, List<FieldError> errors) {

    public Form {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    public static Form of(MultivaluedMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>();
        sent.forEach((name, given) -> values.put(name, List.copyOf(given)));
        return new Form(values, List.of());
    }

    public Form with(String field, String value) {
        return with(field, List.of(value));
    }

    /** For a field with several answers. */
    public Form with(String field, List<String> given) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(field, List.copyOf(given));
        return new Form(more, errors);
    }

    /** Every answer to a question with several. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public Form wrong(String field, String message) {
        return wrong(new FieldError(field, message));
    }

    public Form wrong(FieldError error) {
        List<FieldError> more = new ArrayList<>(errors);
        more.add(error);
        return new Form(values, more);
    }

    /** What was typed, without blanks around it; empty when nothing was. */
    public String value(String field) {
        List<String> given = values.getOrDefault(field, List.of());
        return given.isEmpty() ? "" : given.getFirst().strip();
    }

    /**
     * The version of what was shown, from the hidden field {@code version}: -1 where nothing stood before, older than any
     * when the form has none.
     */
    public long version() {
        String sent = value("version");
        return sent.matches("-1|\\d{1,18}") ? Long.parseLong(sent) : Long.MIN_VALUE;
    }

    public boolean chose(String field, String option) {
        return values.getOrDefault(field, List.of()).contains(option);
    }

    public boolean right() {
        return errors.isEmpty();
    }

    /** What is wrong with one field; empty when nothing is. */
    public String error(String field) {
        for (FieldError error : errors) {
            if (error.field().equals(field)) return error.message();
        }
        return "";
    }
}
