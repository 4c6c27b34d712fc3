package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.pathway.CareLine;
import no.individuellplan.core.pathway.rules.CareKind;

/** Compulsory care and LAR are written in, ended and accounted for, and a plan is offered; mostly by those at the specialist service who work with it. */
final class CareDeeds {
    private final Stage on;

    CareDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(this::begin, this::begin, this::end, this::account, this::account, this::offered);
    }

    private Optional<Deed> begin() {
        return person().map(person -> {
            Actor.Professional actor = atTheService();
            LocalDate from = on.today().minusDays(on.chance.below(100) - 1);
            CareKind kind = on.chance.of(List.of(CareKind.values()));
            return Deed.of("begin " + kind, actor, () -> on.use.pathway.begin.begin(actor, person, kind, from));
        });
    }

    private Optional<Deed> end() {
        return line().map(line -> {
            Actor.Professional actor = mostly(line);
            PersonId person = line.person();
            LocalDate until = on.today().plusDays(on.chance.below(40) - 20);
            CareKind kind = line.says().kind();
            return Deed.of("end " + kind, actor, () -> on.use.pathway.end.end(actor, person, kind, until));
        });
    }

    private Optional<Deed> account() {
        return line().map(line -> {
            Actor.Professional actor = mostly(line);
            PersonId person = line.person();
            String words = on.chance.wordsOrNull();
            return Deed.of("account for the plan", actor, () -> on.use.pathway.account.account(actor, person, words));
        });
    }

    private Optional<Deed> offered() {
        return line().map(line -> {
            Actor.Professional actor = mostly(line);
            PersonId person = line.person();
            LocalDate day = on.today().minusDays(on.chance.below(9) - 1);
            return Deed.of("offer a plan in LAR", actor, () -> on.use.pathway.offered.offered(actor, person, day));
        });
    }

    private Optional<PersonId> person() {
        return on.anyPlan().filter(plan -> on.chance.in(1, 3)).map(plan -> plan.person());
    }

    private Optional<CareLine> line() {
        return on.chance.maybe(on.ports.care.all());
    }

    private Actor.Professional mostly(CareLine line) {
        return on.mostlyAtWork(on.staff.stream()
                .filter(one -> one.employment().equals(line.by()))
                .findFirst()
                .orElse(null));
    }

    private Actor.Professional atTheService() {
        return on.chance.in(1, 4) ? on.anybodyAtWork() : on.chance.of(List.of(on.cast.ingrid, on.cast.henrik));
    }
}
