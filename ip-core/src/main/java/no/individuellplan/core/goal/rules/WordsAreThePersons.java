package no.individuellplan.core.goal.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A goal is worded by the person, or the one who may act for them; others suggest (I6). */
final class WordsAreThePersons implements Rule<WordFacts> {
    @Override
    public String code() {
        return "goal.words.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_TAKE_PART;
    }

    @Override
    public Decision evaluate(WordFacts facts) {
        return refuseIf(!facts.byThePerson());
    }
}
