package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A message has a subject and a text. */
final class MessageHasText implements Rule<SendFacts> {
    @Override
    public String code() {
        return "message.send.no-text";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.GUIDANCE_ONLY_WHAT_IS_NECESSARY;
    }

    @Override
    public Decision evaluate(SendFacts facts) {
        return refuseIf(facts.text() == null || facts.subject() == null);
    }
}
