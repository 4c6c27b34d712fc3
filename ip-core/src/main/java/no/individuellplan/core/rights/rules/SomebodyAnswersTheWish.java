package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** There is a service that answers. */
final class SomebodyAnswersTheWish implements Rule<WishFacts> {
    @Override
    public String code() {
        return "rights.wish.nobody";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ANSWER_WITHIN_A_MONTH;
    }

    @Override
    public Decision evaluate(WishFacts facts) {
        return refuseIf(!facts.answeredBySomebody());
    }
}
