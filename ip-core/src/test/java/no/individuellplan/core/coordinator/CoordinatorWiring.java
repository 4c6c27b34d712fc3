package no.individuellplan.core.coordinator;

import java.time.Clock;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.person.Persons;

/** Builds what only this concept can build. */
public final class CoordinatorWiring {
    private CoordinatorWiring() {}

    public static FitToCoordinate fit(Staff staff, Agencies agencies, Persons persons, Consents consents, Clock clock) {
        return new FitToCoordinate(staff, agencies, persons, consents, clock);
    }
}
