package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.person.Representation.Kind;

/** Only one who decides alone gives a mandate: from 16, with competence. */
final class GiverDecidesAlone implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.not-competent";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        return refuseIf(facts.kind() == Kind.ATTORNEY && !facts.decidesAlone());
    }
}
