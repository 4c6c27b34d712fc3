package no.individuellplan.core.notice.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Something waits that the platform has told since the person last opened their page. */
final class SomethingNewWaits implements Rule<DueFacts> {
    @Override
    public String code() {
        return "notice.due.nothing";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ELECTRONIC_NOTICE;
    }

    @Override
    public Decision evaluate(DueFacts facts) {
        return refuseIf(facts.newest() == null || !facts.newest().isAfter(facts.opened()));
    }
}
