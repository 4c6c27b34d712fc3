package no.individuellplan.core.contactdoctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** What a service has written about its own contact doctors, where it writes more. */
@ApplicationScoped
public class ReadContactDoctors {
    private final ContactDoctors doctors;
    private final DoctorDesk desk;
    private final Persons persons;
    private final Access access;

    ReadContactDoctors(ContactDoctors doctors, DoctorDesk desk, Persons persons, Access access) {
        this.doctors = doctors;
        this.desk = desk;
        this.persons = persons;
        this.access = access;
    }

    /** @param named what the service has named from its place in the open plan, over or not */
    public record Own(Person person, List<ContactDoctor> named, LocalDate today) {}

    /** @throws NotVisible for anybody but the contact of a specialist service that is shown health; the try is logged */
    @Transactional
    public Own own(Actor.Professional actor, PersonId person) {
        Participant place = desk.place(actor, person)
                .filter(one -> desk.names(actor, person))
                .orElseThrow(() -> access.refusedItem(actor, "PERSON", person.value()));
        access.toReadRows(
                actor, person, Set.of(new Access.Shown(Area.IDENTITY, null), new Access.Shown(Area.HEALTH, null)));
        return new Own(
                persons.find(person).orElseThrow(NotVisible::new),
                doctors.of(place.plan()).stream()
                        .filter(one -> one.participant().equals(place.id()))
                        .toList(),
                desk.today());
    }

    /** Whether the way to the page is shown; asks without logging. */
    @Transactional
    public boolean mayWrite(Actor.Professional actor, PersonId person) {
        return desk.names(actor, person);
    }
}
