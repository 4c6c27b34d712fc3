package no.individuellplan.core.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.mailbox.ExchangeRefused.Why;

/** Whose an address is: an unknown one is nobody's. */
@ApplicationScoped
class OwnAddresses {
    private final Agencies agencies;

    OwnAddresses(Agencies agencies) {
        this.agencies = agencies;
    }

    boolean has(Correspondent caller, String her) {
        return agencies.agencyByHerId(her)
                .filter(agency -> agency.organisationNumber().equals(caller.organisationNumber()))
                .isPresent();
    }

    /** @throws ExchangeRefused when it is another's */
    void require(Correspondent caller, String her) {
        if (!has(caller, her)) {
            throw new ExchangeRefused(Why.NOT_YOURS);
        }
    }
}
