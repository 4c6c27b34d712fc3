package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The one named works in a service that is known here, or is next of kin whom the person has named. */
final class OneNamedIsKnown implements Rule<TeamFacts> {
    @Override
    public String code() {
        return "protection.team.unknown";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ADDRESS_PROTECTION;
    }

    @Override
    public Decision evaluate(TeamFacts facts) {
        return refuseIf(!facts.known());
    }
}
