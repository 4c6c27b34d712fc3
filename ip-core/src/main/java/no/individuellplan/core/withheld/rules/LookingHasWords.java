package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A professional says what was found. The child need not explain itself. */
final class LookingHasWords implements Rule<LookAgainFacts> {
    @Override
    public String code() {
        return "withheld.look.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DUTY_TO_RECORD;
    }

    @Override
    public Decision evaluate(LookAgainFacts facts) {
        return refuseIf(facts.byProfessional() && facts.words() == null);
    }
}
