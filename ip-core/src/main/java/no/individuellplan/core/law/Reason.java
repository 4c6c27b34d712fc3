package no.individuellplan.core.law;

import java.util.Map;
import java.util.Objects;

/**
 * Why something is refused or warned about.
 *
 * @param code stable and public, {@code concept.decision.norm}; the key of the sentence in {@link RuleTexts}
 * @param basis the provision that asks for it
 * @param details words the sentence needs, by name; never anything about a person that the reader may not see
 */
public record Reason(String code, LegalBasis basis, Map<String, String> details) {
    /** The name of the detail that holds the letter of {@link LegalBasis#CONTENT_OF_PLAN}. */
    public static final String LETTER = "letter";

    public Reason {
        Objects.requireNonNull(code);
        Objects.requireNonNull(basis);
        details = Map.copyOf(details);
    }

    public Reason(String code, LegalBasis basis) {
        this(code, basis, Map.of());
    }

    /** The provision in Norwegian, down to the letter when the details name one. */
    public String citation() {
        String letter = details.get(LETTER);
        return letter == null ? basis.citation() : basis.letter(letter.charAt(0));
    }
}
