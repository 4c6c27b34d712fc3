package no.individuellplan.core.directory.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A service or a person belongs to an organisation of the upper level (HIS 1153). */
final class ParentIsKnown implements Rule<ImportFacts> {
    @Override
    public String code() {
        return "directory.import.parent";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(ImportFacts facts) {
        return refuseIf(!facts.line().isOrganisation() && !facts.parentKnown(), OfLine.details(facts));
    }
}
