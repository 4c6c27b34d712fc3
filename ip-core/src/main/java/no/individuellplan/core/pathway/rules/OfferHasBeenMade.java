package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** Nothing is written as offered ahead of the day. */
final class OfferHasBeenMade implements Rule<CareFacts> {
    @Override
    public String code() {
        return "pathway.lar.offer-ahead";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_IN_LAR;
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() == Doing.OFFERS
                && facts.day() != null
                && facts.day().isAfter(facts.today()));
    }
}
