package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;

/** The parts a plan must have: a to j (IPF-10), the child's paragraph (IPF-11) and the consent (IPF-05). */
@TemplateEnum
public enum PlanPart {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    CHILD,
    CONSENT;

    /** The part a reason is about. */
    static PlanPart of(Reason reason) {
        String letter = reason.details().get(Reason.LETTER);
        if (letter != null) {
            return valueOf(letter.toUpperCase(Locale.ROOT));
        }
        return reason.basis() == LegalBasis.CHILD_TOOK_PART ? CHILD : CONSENT;
    }

    /** The letter in the regulation; empty for what has none. */
    public String letter() {
        return this == CHILD || this == CONSENT ? "" : name().toLowerCase(Locale.ROOT);
    }

    public String citation() {
        return switch (this) {
            case CHILD -> LegalBasis.CHILD_TOOK_PART.citation();
            case CONSENT -> LegalBasis.CONSENT_TO_PLAN.citation();
            case A, B, C, D, E, F, G, H, I, J -> LegalBasis.CONTENT_OF_PLAN.letter(letter().charAt(0));
        };
    }
}
