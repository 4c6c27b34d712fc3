package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** There is a text, or a reason why it is not relevant; not both, not neither. */
final class TextOrReason implements Rule<TextFacts> {
    @Override
    public String code() {
        return "plan.text.missing";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(TextFacts facts) {
        return refuseIf((facts.text() == null) == (facts.notRelevant() == null));
    }
}
