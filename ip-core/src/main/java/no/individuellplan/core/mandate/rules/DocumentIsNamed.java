package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What it rests on is written, and named so that it can be found; what the person gives by own login is the writing itself. */
final class DocumentIsNamed implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.no-document";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DUTY_TO_RECORD;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        return refuseIf(facts.document() == null && !facts.byThePerson());
    }
}
