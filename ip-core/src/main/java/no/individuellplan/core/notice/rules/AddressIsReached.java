package no.individuellplan.core.notice.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** An address the platform gave up is not written to before it has been given again. */
final class AddressIsReached implements Rule<DueFacts> {
    @Override
    public String code() {
        return "notice.due.out-of-reach";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ELECTRONIC_NOTICE;
    }

    @Override
    public Decision evaluate(DueFacts facts) {
        return refuseIf(facts.failed());
    }
}
