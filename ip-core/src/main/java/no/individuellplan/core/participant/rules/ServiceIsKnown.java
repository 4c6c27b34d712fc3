package no.individuellplan.core.participant.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The service is one that takes part here. */
final class ServiceIsKnown implements Rule<InviteFacts> {
    @Override
    public String code() {
        return "participant.invite.unknown-unit";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.OTHER_SERVICES_CONTACTED;
    }

    @Override
    public Decision evaluate(InviteFacts facts) {
        return refuseIf(!facts.unitKnown());
    }
}
