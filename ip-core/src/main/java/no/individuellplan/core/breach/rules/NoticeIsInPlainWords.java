package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What happened, what it may mean and what is done is said in plain words. */
final class NoticeIsInPlainWords implements Rule<NoticeFacts> {
    @Override
    public String code() {
        return "breach.notice.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(NoticeFacts facts) {
        return refuseIf(facts.words() == null);
    }
}
