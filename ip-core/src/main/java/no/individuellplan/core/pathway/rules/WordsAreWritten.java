package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A reason or an answer is in words, which the person reads. */
final class WordsAreWritten implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_TIMES;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(facts.step().isInWords() && facts.words() == null);
    }
}
