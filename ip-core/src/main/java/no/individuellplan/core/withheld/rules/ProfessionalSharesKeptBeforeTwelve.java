package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Until the 12th birthday nobody but a professional decides; from then it is the child's own yes. */
final class ProfessionalSharesKeptBeforeTwelve implements Rule<ShareKeptFacts> {
    @Override
    public String code() {
        return "withheld.share.childs-own";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ShareKeptFacts facts) {
        return refuseIf(facts.byProfessional() && (facts.age() < 0 || facts.age() >= 12));
    }
}
