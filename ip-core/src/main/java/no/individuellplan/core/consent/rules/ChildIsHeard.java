package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** From 7 years the child is heard before somebody says yes for it. */
final class ChildIsHeard implements Rule<ConsentFacts> {
    @Override
    public String code() {
        return "consent.answer.child-not-heard";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_IS_HEARD;
    }

    @Override
    public Decision evaluate(ConsentFacts facts) {
        return refuseIf(facts.yes()
                && facts.answeredForAnother()
                && facts.age() >= 7
                && facts.age() < 18
                && blank(facts.childsView()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
