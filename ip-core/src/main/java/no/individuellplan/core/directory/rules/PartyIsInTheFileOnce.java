package no.individuellplan.core.directory.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A file says one thing about a party. */
final class PartyIsInTheFileOnce implements Rule<ImportFacts> {
    @Override
    public String code() {
        return "directory.import.doubled";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(ImportFacts facts) {
        return refuseIf(facts.again(), OfLine.details(facts));
    }
}
