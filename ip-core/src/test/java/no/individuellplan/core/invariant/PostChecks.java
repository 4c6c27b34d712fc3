package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.InMemoryTransport.Parcel;
import no.individuellplan.core.message.MessageFormat.Incoming.DialogIn;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.world.Ports;

/** What has just left about a person was something the person shares with its receiver on that day (I9). */
record PostChecks(Ports ports, LocalDate today) {

    /** @param first how many had left before */
    List<Broken> of(int first) {
        List<Parcel> all = ports.transport.all();
        return all.subList(first, all.size()).stream()
                .filter(parcel -> !mayHaveLeft(parcel))
                .map(parcel -> new Broken("I9", "left to " + parcel.toHer() + " without a yes"))
                .toList();
    }

    /** A receipt says nothing about anybody. */
    private boolean mayHaveLeft(Parcel parcel) {
        if (!(ports.format.read(parcel.message()) instanceof DialogIn dialog)) {
            return true;
        }
        NationalId number = NationalId.of(dialog.patientNumber(), SyntheticNumbers.ALLOWED);
        PersonId person = ports.persons.recognise(number).map(Person::id).orElseThrow();
        UnitId to =
                ports.agencies.unitByHerId(parcel.toHer()).map(ServiceUnit::id).orElseThrow();
        boolean planOpen = ports.plans.recogniseOpenOf(person).isPresent();
        return planOpen
                && new ShieldChecks(ports, today).mayGetPost(person, to.value())
                && (shares(person, to)
                        || !new ObjectionChecks(ports).objectsToAll(person, to)
                                && (coordinates(person, to) || wroteFirstFromOutside(person, to)));
    }

    private boolean shares(PersonId person, UnitId to) {
        return new Truth(ports)
                .agreed(person, ConsentKind.SHARING, to, today)
                .filter(yes -> yes.areas().stream().anyMatch(Area.SHAREABLE::contains))
                .isPresent();
    }

    private boolean coordinates(PersonId person, UnitId to) {
        Optional<Employee> holder =
                ports.chairs.recognise(person).map(CoordinatorChair::holder).flatMap(ports.staff::find);
        return holder.filter(one -> one.unit().equals(to)).isPresent();
    }

    private boolean wroteFirstFromOutside(PersonId person, UnitId to) {
        return ports.participants.ofPerson(person).stream()
                        .noneMatch(one -> one.unit().equals(to))
                && ports.messages.allThreads().stream()
                        .anyMatch(thread ->
                                thread.person().equals(person) && thread.from().equals(to));
    }
}
