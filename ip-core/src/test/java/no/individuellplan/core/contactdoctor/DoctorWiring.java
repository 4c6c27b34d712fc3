package no.individuellplan.core.contactdoctor;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.participant.PlansInWork;
import no.individuellplan.core.world.Ports;

/** The use cases of the contact doctor. */
public final class DoctorWiring {
    public final NameContactDoctor name;
    public final EndContactDoctor end;
    public final ReadContactDoctors read;
    public final DoctorsOnMyDay day;

    public DoctorWiring(Ports p, PlansInWork inWork, Access access, RenewPermits renew) {
        DoctorDesk desk = new DoctorDesk(p.doctors, p.participants, inWork, p.agencies, access, renew, p.ids, p.clock);
        name = new NameContactDoctor(desk);
        end = new EndContactDoctor(p.doctors, desk, access);
        read = new ReadContactDoctors(p.doctors, desk, p.persons, access);
        day = new DoctorsOnMyDay(p.doctors, desk, p.persons, access, LegalChoices.DEFAULT);
    }
}
