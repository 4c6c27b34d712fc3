package no.individuellplan.core.measure.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A plan moves no responsibility: only the service asked says yes or no (I7). */
final class OnlyTheOneAskedAnswers implements Rule<MoveFacts> {
    @Override
    public String code() {
        return "measure.answer.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RESPONSIBILITY_UNCHANGED;
    }

    @Override
    public Decision evaluate(MoveFacts facts) {
        return refuseIf(facts.answer() && !facts.byTheOneAsked());
    }
}
