package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The witness is neither the one who writes it in nor the one who gave it. */
final class WitnessIsSomebodyElse implements Rule<RegisterFacts> {
    @Override
    public String code() {
        return "consent.register.witness-self";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(RegisterFacts facts) {
        return refuseIf(facts.yes() && facts.inWords() && facts.witness() != null && isOneOfThem(facts));
    }

    private static boolean isOneOfThem(RegisterFacts facts) {
        return facts.witness().equalsIgnoreCase(facts.registrar())
                || facts.witness().equalsIgnoreCase(facts.giver());
    }
}
