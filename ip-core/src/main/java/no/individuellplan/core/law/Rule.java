package no.individuellplan.core.law;

import java.util.Map;

/**
 * One requirement of one provision: a pure function of a facts record, which carries the date. No look-ups. The class is
 * named by the norm ({@code ConsentIsGiven}).
 *
 * @param <F> the facts this decision is made from
 */
public interface Rule<F> {

    /** Stable, public and unique in the catalogue; the key of the sentence in {@link RuleTexts}. */
    String code();

    LegalBasis basis();

    /** Refused means "not met", whatever {@link #kind()} makes of it. */
    Decision evaluate(F facts);

    default RuleKind kind() {
        return RuleKind.REFUSES;
    }

    /** The rule id of the basis, for example {@code IPF-05}. */
    default String id() {
        return basis().ruleId();
    }

    /** For the catalogue. A rule on one letter of a provision overrides it with that letter. */
    default String citation() {
        return basis().citation();
    }

    /** This rule's own refusal, when the norm is broken. */
    default Decision refuseIf(boolean broken) {
        return Decision.refusedIf(broken, code(), basis());
    }

    /** As {@link #refuseIf(boolean)}, with the words the sentence needs. */
    default Decision refuseIf(boolean broken, Map<String, String> details) {
        return broken ? Decision.refused(new Reason(code(), basis(), details)) : Decision.allowed();
    }
}
