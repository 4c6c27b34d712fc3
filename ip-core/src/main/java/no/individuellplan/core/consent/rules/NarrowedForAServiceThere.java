package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is kept from a named service that sees, or may come to see, something. */
final class NarrowedForAServiceThere implements Rule<NarrowFacts> {
    @Override
    public String code() {
        return "consent.narrow.no-recipient";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(NarrowFacts facts) {
        return refuseIf(!facts.serviceKnown());
    }
}
