package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One who must not learn where the person is, is not in the team. */
final class OneShutOutIsNotNamed implements Rule<TeamFacts> {
    @Override
    public String code() {
        return "protection.team.shut-out";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROTECTED_ADDRESS;
    }

    @Override
    public Decision evaluate(TeamFacts facts) {
        return refuseIf(facts.shutOut());
    }
}
