package no.individuellplan.core.directory.rules;

import java.util.Map;

/** Which line a refusal is about. */
final class OfLine {
    private OfLine() {}

    static Map<String, String> details(ImportFacts facts) {
        return Map.of(
                "line",
                Integer.toString(facts.line().number()),
                "her",
                facts.line().her());
    }
}
