package no.individuellplan.core.measure.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Asking would tell the service of a goal the person has taken out of what it sees. */
final class GoalIsNotKeptFromService implements Rule<RequestFacts> {
    @Override
    public String code() {
        return "measure.ask.kept";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(RequestFacts facts) {
        return refuseIf(facts.kept());
    }
}
