package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A message is put in the open plan of the person it is about. */
final class PlanIsOpenForWhatCame implements Rule<PlaceFacts> {
    @Override
    public String code() {
        return "message.place.no-plan";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DUTY_TO_RECORD;
    }

    @Override
    public Decision evaluate(PlaceFacts facts) {
        return refuseIf(!facts.planOpen());
    }
}
