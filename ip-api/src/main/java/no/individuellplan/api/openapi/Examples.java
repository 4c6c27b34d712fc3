package no.individuellplan.api.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The examples of every operation, by its id, from {@code examples/*.json}. */
final class Examples {
    private static final List<String> CONCEPTS = List.of(
            "consent",
            "coordinator",
            "day",
            "emergency",
            "followup",
            "goal",
            "measure",
            "message",
            "need",
            "objection",
            "oversight",
            "paper",
            "participant",
            "person",
            "plan",
            "protection",
            "readers",
            "register");

    private static final TypeReference<Map<String, Example>> BY_OPERATION = new TypeReference<>() {};

    private final Map<String, Example> all = new TreeMap<>();

    Examples() {
        ObjectMapper json = new ObjectMapper();
        CONCEPTS.forEach(concept -> all.putAll(read(json, concept)));
    }

    Optional<Example> of(String operation) {
        return Optional.ofNullable(operation).map(all::get);
    }

    private static Map<String, Example> read(ObjectMapper json, String concept) {
        try (InputStream file = Examples.class.getResourceAsStream("examples/" + concept + ".json")) {
            return json.readValue(file, BY_OPERATION);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The examples of " + concept + " cannot be read", unreadable);
        }
    }
}
