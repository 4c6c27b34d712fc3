package no.individuellplan.core.notice.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nothing is queued where nothing is sent. */
final class NoticesAreSentHere implements Rule<ChooseFacts> {
    @Override
    public String code() {
        return "notice.choose.none-sent";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ELECTRONIC_NOTICE;
    }

    @Override
    public Decision evaluate(ChooseFacts facts) {
        return refuseIf(!facts.sends());
    }
}
