package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** At most five files go with one message, so that the receiver can see what each is. Ours: no standard says how many. */
final class AttachmentsAreFew implements Rule<AttachFacts> {
    @Override
    public String code() {
        return "message.attach.too-many";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(AttachFacts facts) {
        return refuseIf(facts.files() > AttachRules.MOST_FILES);
    }
}
