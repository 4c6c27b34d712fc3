package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** That a plan was offered is written with its day. */
final class OfferHasADay implements Rule<CareFacts> {
    @Override
    public String code() {
        return "pathway.lar.no-offer-day";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_IN_LAR;
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() == Doing.OFFERS && facts.day() == null);
    }
}
