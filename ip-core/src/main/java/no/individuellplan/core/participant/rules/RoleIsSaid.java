package no.individuellplan.core.participant.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Who takes part is said with what for. */
final class RoleIsSaid implements Rule<InviteFacts> {
    @Override
    public String code() {
        return "participant.invite.no-role";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(InviteFacts facts) {
        return refuseIf(facts.role() == null);
    }
}
