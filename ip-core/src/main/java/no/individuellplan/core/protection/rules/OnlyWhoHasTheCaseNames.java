package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Whoever has the case decides who sees it. */
final class OnlyWhoHasTheCaseNames implements Rule<TeamFacts> {
    @Override
    public String code() {
        return "protection.team.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ADDRESS_PROTECTION;
    }

    @Override
    public Decision evaluate(TeamFacts facts) {
        return refuseIf(!facts.hasTheCase());
    }
}
