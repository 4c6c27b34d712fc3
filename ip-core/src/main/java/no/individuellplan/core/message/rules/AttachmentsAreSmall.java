package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** All files of one message are together at most 10 000 000 bytes (HIS 1036). */
final class AttachmentsAreSmall implements Rule<AttachFacts> {
    @Override
    public String code() {
        return "message.attach.too-large";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(AttachFacts facts) {
        return refuseIf(facts.bytes() > AttachRules.MOST_BYTES);
    }
}
