package no.individuellplan.core.directory.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** A message is for a service; where the register names none that is open, the organisation gets it and must find out (HIS 1153). */
final class ServiceIsNamed implements Rule<ReceiverFacts> {
    @Override
    public String code() {
        return "directory.receiver.no-service";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.WARNS;
    }

    @Override
    public Decision evaluate(ReceiverFacts facts) {
        return refuseIf(facts.organisation() != null && facts.service().isEmpty());
    }
}
