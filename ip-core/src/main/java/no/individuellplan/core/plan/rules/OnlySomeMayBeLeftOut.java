package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only letters g and j may be left out with a reason (I5). */
final class OnlySomeMayBeLeftOut implements Rule<TextFacts> {
    @Override
    public String code() {
        return "plan.text.not-optional";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(TextFacts facts) {
        return refuseIf(facts.notRelevant() != null && !facts.mayBeLeftOut());
    }
}
