package no.individuellplan.core.emergency.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What the person objects to is not opened, unless weighty reasons speak for it, in words by the one who opens (HPL-05). */
final class ObjectionIsRespected implements Rule<EmergencyFacts> {
    @Override
    public String code() {
        return "emergency.open.objected";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.OBJECTION_TO_DISCLOSURE;
    }

    @Override
    public Decision evaluate(EmergencyFacts facts) {
        return refuseIf(facts.meant() && facts.found() && facts.objected() && facts.weighty() == null);
    }
}
