package no.individuellplan.core.notice.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One notice, however many things wait, and none while it has not left. */
final class OneUntilOpened implements Rule<DueFacts> {
    @Override
    public String code() {
        return "notice.due.one";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ELECTRONIC_NOTICE;
    }

    @Override
    public Decision evaluate(DueFacts facts) {
        return refuseIf(facts.made() > 0 && facts.firstEnded() == null);
    }
}
