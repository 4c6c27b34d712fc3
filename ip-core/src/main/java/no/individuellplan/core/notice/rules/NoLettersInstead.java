package no.individuellplan.core.notice.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One who is reserved against digital notices gets letters. */
final class NoLettersInstead implements Rule<DueFacts> {
    @Override
    public String code() {
        return "notice.due.letters";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ELECTRONIC_NOTICE;
    }

    @Override
    public Decision evaluate(DueFacts facts) {
        return refuseIf(facts.letters());
    }
}
