package no.individuellplan.core.directory.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A HER-id is a whole number, at most ten digits, that does not begin with 0. */
final class HerIdIsANumber implements Rule<ImportFacts> {
    @Override
    public String code() {
        return "directory.import.her-id";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(ImportFacts facts) {
        return refuseIf(!facts.line().her().matches("[1-9][0-9]{0,9}"), OfLine.details(facts));
    }
}
