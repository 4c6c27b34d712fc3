package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/**
 * From 12 what matters to the child is written by the child alone. A parent could not both write it and be kept from it
 * without noticing.
 */
final class ChildsOwnWordsAreTheChilds implements Rule<TextFacts> {
    @Override
    public String code() {
        return "plan.text.childs-own";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_KEEPS_FROM_PARENTS;
    }

    @Override
    public Decision evaluate(TextFacts facts) {
        return refuseIf(facts.ownWords() && facts.forAChildOfTwelve());
    }
}
