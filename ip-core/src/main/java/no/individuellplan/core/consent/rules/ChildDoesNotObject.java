package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** From 12 years, and for anyone another answers for, one's own no has great weight: no plan and no sharing against it. */
final class ChildDoesNotObject implements Rule<ConsentFacts> {
    @Override
    public String code() {
        return "consent.answer.child-objects";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_IS_HEARD;
    }

    @Override
    public Decision evaluate(ConsentFacts facts) {
        return refuseIf(facts.yes() && facts.answeredForAnother() && facts.age() >= 12 && facts.childObjects());
    }
}
