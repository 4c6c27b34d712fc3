package no.individuellplan.core.notice.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** After two there is no more before the person has opened their page. */
final class NoThird implements Rule<DueFacts> {
    @Override
    public String code() {
        return "notice.due.two";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ELECTRONIC_NOTICE;
    }

    @Override
    public Decision evaluate(DueFacts facts) {
        return refuseIf(facts.made() > 1);
    }
}
