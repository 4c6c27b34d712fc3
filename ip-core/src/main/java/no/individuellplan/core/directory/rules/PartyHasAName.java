package no.individuellplan.core.directory.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A party is known to people by its name. */
final class PartyHasAName implements Rule<ImportFacts> {
    @Override
    public String code() {
        return "directory.import.no-name";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(ImportFacts facts) {
        return refuseIf(facts.line().name().isEmpty(), OfLine.details(facts));
    }
}
