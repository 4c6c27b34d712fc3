package no.individuellplan.core.directory.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** An organisation says its kind of business: three digits of list 9040. */
final class OrganisationHasABusiness implements Rule<ImportFacts> {
    @Override
    public String code() {
        return "directory.import.business";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(ImportFacts facts) {
        return refuseIf(
                facts.line().isOrganisation() && !facts.line().business().matches("1[0-9]{2}"), OfLine.details(facts));
    }
}
