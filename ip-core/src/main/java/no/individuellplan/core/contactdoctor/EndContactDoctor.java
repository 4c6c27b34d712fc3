package no.individuellplan.core.contactdoctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.contactdoctor.rules.DoctorRules;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.participant.Participant;

/** The service that named a contact doctor says the last day, or another last day. */
@ApplicationScoped
public class EndContactDoctor {
    private final ContactDoctors doctors;
    private final DoctorDesk desk;
    private final Access access;

    EndContactDoctor(ContactDoctors doctors, DoctorDesk desk, Access access) {
        this.doctors = doctors;
        this.desk = desk;
        this.access = access;
    }

    /**
     * @param version of the contact doctor: how many lines it has
     * @param until last day, Europe/Oslo
     * @throws RuleViolation with every reason of {@link DoctorRules}
     * @throws NotVisible for what the actor's own service has not named, or one who does not work with the plan
     */
    @Transactional
    public void end(Actor.Professional actor, PersonId person, UUID role, long version, LocalDate until) {
        ContactDoctor named = doctors.find(role)
                .filter(one -> one.person().equals(person) && one.unit().equals(actor.unit()))
                .orElseThrow(() -> access.refusedItem(actor, "CONTACT_DOCTOR", role));
        Participant place = desk.allow(actor, person, role, named.doctor(), named.from(), until);
        if (!place.id().equals(named.participant())) {
            throw access.refusedItem(actor, "CONTACT_DOCTOR", role);
        }
        StaleVersion.check(version, named.lines().size());
        desk.write(actor, place, role, named.doctor(), named.from(), until, desk.next(place));
    }
}
