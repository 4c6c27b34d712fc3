package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.contactdoctor.DoctorLine;
import no.individuellplan.core.participant.Participant;

/** A service that takes part names a contact doctor, and says the last day. */
final class DoctorDeeds {
    private final Stage on;

    DoctorDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(this::name, this::name, this::end);
    }

    private Optional<Deed> name() {
        List<Participant> taking = on.ports.participants.all().stream()
                .filter(Participant::takesPart)
                .toList();
        return on.chance.maybe(taking).map(place -> {
            Actor.Professional actor =
                    on.mostlyAtWork(on.atWork(place.contact()).orElse(null));
            LocalDate from = on.today().plusDays(on.chance.below(60) - 30);
            LocalDate until = on.chance.in(1, 2) ? null : from.plusDays(on.chance.below(40) - 1);
            String doctor = on.chance.wordsOrNull();
            return Deed.of(
                    "name a contact doctor",
                    actor,
                    () -> on.use.doctor.name.name(actor, place.person(), doctor, from, until));
        });
    }

    private Optional<Deed> end() {
        return on.chance.maybe(on.ports.doctors.all()).map(line -> {
            Actor.Professional actor = on.mostlyAtWork(on.atWork(line.by()).orElse(null));
            LocalDate until = line.from().plusDays(on.chance.below(60) - 1);
            return Deed.of(
                    "end a contact doctor",
                    actor,
                    () -> on.use.doctor.end.end(actor, line.person(), line.role(), version(line), until));
        });
    }

    private long version(DoctorLine line) {
        return on.ports.doctors.all().stream()
                .filter(one -> one.role().equals(line.role()))
                .count();
    }
}
