package no.individuellplan.core.emergency;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.world.Ports;

/** The use cases of opening in an emergency. */
public final class EmergencyWiring {
    public final OpenInEmergency open;
    public final ReadEmergencies read;

    public EmergencyWiring(Ports p, Access access, RenewPermits renew) {
        open = new OpenInEmergency(
                p.persons,
                p.facts,
                p.emergencies,
                access,
                renew,
                SyntheticNumbers.ALLOWED,
                LegalChoices.DEFAULT,
                p.ids,
                p.clock);
        read = new ReadEmergencies(p.emergencies, access);
    }
}
