package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What goes with a helsefaglig dialog is PDF, JPEG or PNG (HIS 1077). */
final class AttachmentsAreOfKnownKinds implements Rule<AttachFacts> {
    @Override
    public String code() {
        return "message.attach.unknown-kind";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(AttachFacts facts) {
        return refuseIf(!facts.known());
    }
}
