package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What matters to the person is written by the person, or the one who may act for them. */
final class OwnWordsAreThePersons implements Rule<TextFacts> {
    @Override
    public String code() {
        return "plan.text.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_TAKE_PART;
    }

    @Override
    public Decision evaluate(TextFacts facts) {
        return refuseIf(facts.ownWords() && !facts.byThePerson());
    }
}
