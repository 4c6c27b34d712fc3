package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The next review is ahead, and within twelve months. */
final class ReviewIsAheadAndSoon implements Rule<PeriodFacts> {
    @Override
    public String code() {
        return "plan.period.review";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.GUIDANCE_REVIEW;
    }

    @Override
    public Decision evaluate(PeriodFacts facts) {
        return refuseIf(facts.nextReview() == null
                || !facts.nextReview().isAfter(facts.today())
                || facts.nextReview().isAfter(facts.today().plusMonths(12)));
    }
}
