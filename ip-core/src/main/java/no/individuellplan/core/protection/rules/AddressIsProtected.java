package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A case team is named while the address is protected; otherwise the ordinary rules say who sees what. */
final class AddressIsProtected implements Rule<TeamFacts> {
    @Override
    public String code() {
        return "protection.team.not-protected";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ADDRESS_PROTECTION;
    }

    @Override
    public Decision evaluate(TeamFacts facts) {
        return refuseIf(!facts.on());
    }
}
