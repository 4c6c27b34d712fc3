package no.individuellplan.core.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.PersonId;

/** Tells the person, and those who may read the log for them, what was opened in an emergency, by whom and why. */
@ApplicationScoped
public class ReadEmergencies {
    private final Emergencies emergencies;
    private final Access access;

    public ReadEmergencies(Emergencies emergencies, Access access) {
        this.emergencies = emergencies;
        this.access = access;
    }

    /** The newest first. Empty for one who may not read the log: a parent of a child from 12 (PBRL-16). */
    @Transactional
    public List<EmergencyAccess> about(Actor actor, PersonId person) {
        if (!access.may(actor, person, Area.ACCESS_LOG, null, Right.READ)) {
            return List.of();
        }
        access.toRead(actor, person, Area.ACCESS_LOG);
        return emergencies.of(person);
    }
}
