package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Whoever says a message is about somebody it does not point to by number says what makes it certain (a record holds what is about the person, and nobody else). */
final class DoubtIsExplained implements Rule<PlaceFacts> {
    @Override
    public String code() {
        return "message.place.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DUTY_TO_RECORD;
    }

    @Override
    public Decision evaluate(PlaceFacts facts) {
        return refuseIf(!facts.certain() && facts.why() == null);
    }
}
