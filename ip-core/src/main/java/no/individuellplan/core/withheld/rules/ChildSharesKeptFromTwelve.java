package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** From the 12th birthday the child alone says yes to sharing what parents are not told of; after the 16th as ever. */
final class ChildSharesKeptFromTwelve implements Rule<ShareKeptFacts> {
    @Override
    public String code() {
        return "withheld.share.too-young";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ShareKeptFacts facts) {
        return refuseIf(facts.byChild() && facts.age() < 12);
    }
}
