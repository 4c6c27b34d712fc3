package no.individuellplan.core.kin.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only one whom the person has named, and who is still wanted, says yes. */
final class KinWasNamed implements Rule<KinFacts> {
    @Override
    public String code() {
        return "kin.answer.not-named";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.TAKING_PART_IN_PLAN;
    }

    @Override
    public Decision evaluate(KinFacts facts) {
        return refuseIf(facts.yes() && !facts.named());
    }
}
