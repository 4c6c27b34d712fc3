package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;

/** Asking for, taking and leaving the coordinator's chair. */
final class CoordinatorDeeds {
    private final Stage on;

    CoordinatorDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(this::ask, this::ask, this::accept, this::accept, this::decline, this::standIn);
    }

    private Optional<Deed> ask() {
        return on.anyNeed().map(need -> {
            PersonId person = need.person();
            Optional<CoordinatorChair> chair = on.ports.chairs.recognise(person);
            Actor.Professional coordinator = on.coordinator(person);
            boolean handsOver = coordinator != null && on.chance.in(1, 2);
            Actor.Professional actor = on.mostlyAtWork(handsOver ? coordinator : on.in(need.receivingUnit()));
            EmploymentId whom = on.chance.in(1, 40)
                    ? new EmploymentId(UUID.randomUUID())
                    : on.anybodyAtWork().employment();
            long version =
                    on.chance.version(chair.map(CoordinatorChair::version).orElse(0L));
            return Deed.of("ask coordinator", actor, () -> on.use.askCoordinator.ask(actor, person, version, whom));
        });
    }

    private Optional<Deed> accept() {
        return asked().map(chair -> {
            Actor.Professional actor = on.mostlyAtWork(on.atWork(chair.asked()).orElse(null));
            long version = on.chance.version(chair.version());
            return Deed.of(
                    "accept to coordinate",
                    actor,
                    () -> on.use.answerAsCoordinator.accept(actor, chair.person(), version));
        });
    }

    private Optional<Deed> decline() {
        return asked().filter(chair -> on.chance.in(1, 3)).map(chair -> {
            Actor.Professional actor = on.mostlyAtWork(on.atWork(chair.asked()).orElse(null));
            return Deed.of(
                    "decline to coordinate",
                    actor,
                    () -> on.use.answerAsCoordinator.decline(actor, chair.person(), chair.version()));
        });
    }

    private Optional<Deed> standIn() {
        return on.chance.maybe(on.ports.chairs.all()).map(chair -> {
            Actor.Professional actor = on.mostlyAtWork(on.coordinator(chair.person()));
            EmploymentId whom = on.anybodyAtWork().employment();
            LocalDate from = on.chance.in(1, 2) ? on.today() : on.chance.day(on.today());
            LocalDate until = from == null ? on.today() : from.plusDays(on.chance.below(40) - 2);
            long version = on.chance.version(chair.version());
            return Deed.of(
                    "name a stand-in",
                    actor,
                    () -> on.use.answerAsCoordinator.standIn(actor, chair.person(), version, whom, from, until));
        });
    }

    private Optional<CoordinatorChair> asked() {
        return on.chance.maybe(on.ports.chairs.all().stream()
                .filter(chair -> chair.asked() != null)
                .toList());
    }
}
