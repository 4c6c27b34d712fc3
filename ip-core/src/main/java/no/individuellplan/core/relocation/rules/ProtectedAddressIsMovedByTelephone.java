package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Where one whose address is protected moves is not written down for a unit that has no case team yet. */
final class ProtectedAddressIsMovedByTelephone implements Rule<ProposeFacts> {
    @Override
    public String code() {
        return "relocation.propose.protected";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROTECTED_ADDRESS;
    }

    @Override
    public Decision evaluate(ProposeFacts facts) {
        return refuseIf(facts.protectedAddress());
    }
}
