package no.individuellplan.core.kin.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It begins soon and ends, at most a year after; it can be given again. */
final class KinTimeIsInOrder implements Rule<NameFacts> {
    @Override
    public String code() {
        return "kin.name.no-end";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.INFORMATION_TO_NEXT_OF_KIN;
    }

    @Override
    public Decision evaluate(NameFacts facts) {
        return refuseIf(facts.until() == null
                || facts.begins().isBefore(facts.today())
                || facts.begins().isAfter(facts.latestBegin())
                || facts.until().isBefore(facts.begins())
                || facts.until().isAfter(facts.begins().plusYears(1)));
    }
}
