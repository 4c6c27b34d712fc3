package no.individuellplan.core.participant.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A plan that waits, rests or has ended keeps what it has. */
final class PlanIsOpenForWork implements Rule<InviteFacts> {
    @Override
    public String code() {
        return "participant.invite.plan-rests";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(InviteFacts facts) {
        return refuseIf(!facts.planChangeable());
    }
}
