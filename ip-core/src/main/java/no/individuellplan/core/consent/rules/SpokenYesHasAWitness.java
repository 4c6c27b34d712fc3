package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A yes by word of mouth was heard by a named witness. */
final class SpokenYesHasAWitness implements Rule<RegisterFacts> {
    @Override
    public String code() {
        return "consent.register.no-witness";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(RegisterFacts facts) {
        return refuseIf(facts.yes() && facts.inWords() && facts.witness() == null);
    }
}
