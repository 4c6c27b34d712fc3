package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody works with their own family. */
final class OwnFamilyIsNotNamed implements Rule<TeamFacts> {
    @Override
    public String code() {
        return "protection.team.own-family";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONFIDENTIALITY;
    }

    @Override
    public Decision evaluate(TeamFacts facts) {
        return refuseIf(facts.ownFamily());
    }
}
