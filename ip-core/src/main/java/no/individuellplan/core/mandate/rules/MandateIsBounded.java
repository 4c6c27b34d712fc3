package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.person.Representation.Kind;

/** A mandate says what it lets somebody see, and until when. */
final class MandateIsBounded implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.no-bounds";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_DISCLOSURE;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        return refuseIf(facts.kind() == Kind.ATTORNEY && (!facts.partsNamed() || facts.until() == null));
    }
}
