package no.individuellplan.core.participant.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A service has one place in a plan. */
final class ServiceIsNotThereAlready implements Rule<InviteFacts> {
    @Override
    public String code() {
        return "participant.invite.already";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ONE_PLAN_KEPT_UP_TO_DATE;
    }

    @Override
    public Decision evaluate(InviteFacts facts) {
        return refuseIf(facts.alreadyThere());
    }
}
