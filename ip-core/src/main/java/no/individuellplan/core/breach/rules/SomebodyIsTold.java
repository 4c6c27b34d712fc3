package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Somebody who has not been told is named. */
final class SomebodyIsTold implements Rule<NoticeFacts> {
    @Override
    public String code() {
        return "breach.notice.nobody";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(NoticeFacts facts) {
        return refuseIf(facts.untold() == 0);
    }
}
