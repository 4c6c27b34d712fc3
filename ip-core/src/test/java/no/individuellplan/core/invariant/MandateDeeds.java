package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.mandate.MandateForm;
import no.individuellplan.core.mandate.NamedPerson;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;
import no.individuellplan.core.world.Cast;

/** The care of a child is taken over, a mandate is given, and either ends. */
final class MandateDeeds {
    private static final List<Kind> KINDS =
            List.of(Kind.CHILD_WELFARE, Kind.CHILD_WELFARE, Kind.CARER, Kind.ATTORNEY, Kind.FUTURE_ATTORNEY);

    private final Stage on;

    MandateDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(this::write, this::end);
    }

    private Optional<Deed> write() {
        Person person = on.anyPerson();
        Person other = on.anyPerson();
        boolean already = on.ports.persons.representativesOf(person.id(), on.today()).stream()
                .anyMatch(one -> one.representative().equals(other.id()));
        if (already) {
            return Optional.empty();
        }
        Kind kind = on.chance.of(KINDS);
        MandateForm form = form(kind, other);
        Actor actor = kind == Kind.ATTORNEY && on.chance.in(2, 3) ? Cast.self(person) : staff(person);
        return Optional.of(
                new Deed("let somebody act", actor, () -> on.use.mandate.write.write(actor, person.id(), form)));
    }

    private MandateForm form(Kind kind, Person other) {
        LocalDate from = on.today().plusDays(on.chance.of(List.of(0, 0, 0, 5)));
        Set<Part> parts = EnumSet.of(Part.HEALTH, on.chance.of(List.of(Part.ANSWERS, Part.HOUSING)));
        UnitId unit = on.chance.in(1, 20) ? null : on.anyUnit().id();
        return new MandateForm(
                kind,
                ground(kind),
                new NamedPerson(
                        other.currentNationalId().orElseThrow().digits(), other.givenName(), other.familyName(), null),
                unit,
                parts,
                on.chance.wordsOrNull(),
                on.today(),
                from,
                on.chance.in(1, 2) && kind != Kind.ATTORNEY ? null : from.plusDays(40),
                "Hva det betyr");
    }

    private Ground ground(Kind kind) {
        return switch (kind) {
            case CHILD_WELFARE, CARER ->
                on.chance.of(List.of(Ground.CARE_ORDER, Ground.INTERIM_CARE, Ground.NO_MOVING));
            case FUTURE_ATTORNEY -> on.chance.of(List.of(Ground.CONFIRMED, Ground.LACKS_COMPETENCE));
            case PARENT, GUARDIAN, ATTORNEY -> Ground.WRITTEN;
        };
    }

    private Optional<Deed> end() {
        return on.chance
                .maybe(on.ports.persons.mandates.all())
                .filter(one -> on.chance.in(1, 2))
                .map(one -> {
                    Person person = on.ports
                            .persons
                            .recognise(one.given().represented())
                            .orElseThrow();
                    Actor actor = on.chance.in(1, 2) ? on.forPerson(person.id()) : staff(person);
                    String why = on.chance.wordsOrNull();
                    return new Deed("end that somebody acts", actor, () -> {
                        on.use.mandate.end.end(actor, one.id(), why);
                        return null;
                    });
                });
    }

    private Actor staff(Person person) {
        Actor.Professional coordinator = on.coordinator(person.id());
        return coordinator == null || on.chance.in(1, 4) ? on.cast.turid : coordinator;
    }
}
