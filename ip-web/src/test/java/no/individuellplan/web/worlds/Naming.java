package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.contactdoctor.ContactDoctor;
import no.individuellplan.core.contactdoctor.ContactDoctors;
import no.individuellplan.core.contactdoctor.EndContactDoctor;
import no.individuellplan.core.contactdoctor.NameContactDoctor;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;

/** A contact doctor is named and given a last day, mostly by those who work with the plan at the clinic. */
@ApplicationScoped
class Naming {
    private final NameContactDoctor name;
    private final EndContactDoctor end;
    private final ContactDoctors doctors;
    private final Participants participants;
    private final Clock clock;

    Naming(
            NameContactDoctor name,
            EndContactDoctor end,
            ContactDoctors doctors,
            Participants participants,
            Clock clock) {
        this.name = name;
        this.end = end;
        this.doctors = doctors;
        this.participants = participants;
        this.clock = clock;
    }

    /** Now and then, by the luck of the roles. */
    void something(World world) {
        List<Participant> taking = Deeds.see(() -> participants.ofPerson(world.id())).stream()
                .filter(Participant::takesPart)
                .toList();
        if (taking.isEmpty() || !world.roles.percent(75)) {
            return;
        }
        List<Participant> clinic = taking.stream()
                .filter(place -> place.unit().equals(world.place.clinic().id()))
                .toList();
        Participant place = world.roles.of(clinic.isEmpty() || world.roles.percent(10) ? taking : clinic);
        List<ContactDoctor> named = Deeds.see(() -> doctors.of(place.plan()));
        LocalDate today = LocalDate.now(clock);
        if (named.isEmpty() || world.roles.percent(60)) {
            Actor.Professional one = mostly(world, place);
            LocalDate from = today.plusDays(world.roles.below(40) - 20);
            LocalDate until = world.roles.percent(50) ? null : from.plusDays(world.roles.below(60));
            Deeds.done(world, "names a contact doctor", one, () -> name.name(one, world.id(), "Vilde", from, until));
        } else {
            ContactDoctor doctor = world.roles.of(named);
            Actor.Professional one = mostly(
                    world,
                    taking.stream()
                            .filter(at -> at.id().equals(doctor.participant()))
                            .findFirst()
                            .orElse(place));
            LocalDate until = doctor.from().plusDays(world.roles.below(60));
            Deeds.done(
                    world,
                    "writes the last day of a contact doctor",
                    one,
                    () -> end.end(one, world.id(), doctor.role(), doctor.lines().size(), until));
        }
    }

    private static Actor.Professional mostly(World world, Participant place) {
        return world.place.workers().stream()
                .map(Place.Worker::actor)
                .filter(one -> one.employment().equals(place.contact()))
                .filter(one -> world.roles.percent(90))
                .findFirst()
                .orElseGet(() -> world.roles.of(world.place.workers()).actor());
    }
}
