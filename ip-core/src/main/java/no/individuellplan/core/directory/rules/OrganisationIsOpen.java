package no.individuellplan.core.directory.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One writes to an organisation on the days its address is valid. */
final class OrganisationIsOpen implements Rule<ReceiverFacts> {
    @Override
    public String code() {
        return "directory.receiver.closed";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(ReceiverFacts facts) {
        return refuseIf(facts.organisation() != null && !facts.organisation().validOn(facts.today()));
    }
}
