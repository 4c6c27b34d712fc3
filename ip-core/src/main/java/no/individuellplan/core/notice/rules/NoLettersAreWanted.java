package no.individuellplan.core.notice.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One who is reserved against digital notices gets letters. */
final class NoLettersAreWanted implements Rule<ChooseFacts> {
    @Override
    public String code() {
        return "notice.choose.letters";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ELECTRONIC_NOTICE;
    }

    @Override
    public Decision evaluate(ChooseFacts facts) {
        return refuseIf(facts.letters());
    }
}
