package no.individuellplan.core.directory.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A HER-id is of an organisation, or of what belongs to one, for good. */
final class LevelStays implements Rule<ImportFacts> {
    @Override
    public String code() {
        return "directory.import.level";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(ImportFacts facts) {
        return refuseIf(facts.otherLevel(), OfLine.details(facts));
    }
}
