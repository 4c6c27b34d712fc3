package no.individuellplan.core.kin.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The kin's own yes is to something read or told, too. */
final class KinKnowsWhatItIs implements Rule<KinFacts> {
    @Override
    public String code() {
        return "kin.answer.no-text";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.TAKING_PART_IN_PLAN;
    }

    @Override
    public Decision evaluate(KinFacts facts) {
        return refuseIf(facts.yes() && facts.textShown() == null);
    }
}
