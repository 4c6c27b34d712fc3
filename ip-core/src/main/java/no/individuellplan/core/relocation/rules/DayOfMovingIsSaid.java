package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The day is said, at most a year ahead or back. */
final class DayOfMovingIsSaid implements Rule<ProposeFacts> {
    @Override
    public String code() {
        return "relocation.propose.day";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_GOES_ALONG;
    }

    @Override
    public Decision evaluate(ProposeFacts facts) {
        return refuseIf(facts.movingOn() == null
                || facts.movingOn().isAfter(facts.today().plusYears(1))
                || facts.movingOn().isBefore(facts.today().minusYears(1)));
    }
}
