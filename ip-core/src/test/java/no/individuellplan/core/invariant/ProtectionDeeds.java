package no.individuellplan.core.invariant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;

/** An address is protected, people are named to the case team and shut out, and in the end it is lifted. */
final class ProtectionDeeds {
    private final Stage on;

    ProtectionDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(
                this::protect,
                this::registered,
                this::lift,
                this::name,
                this::name,
                this::takeOut,
                this::takeOut,
                this::shutOut,
                this::mailbox,
                this::mailbox,
                this::take,
                this::take);
    }

    /** Seldom, and seldom many at once: everybody else's deeds are to go on. */
    private Optional<Deed> protect() {
        Person person = on.anyNeed()
                .map(need -> on.ports.persons.recognise(need.person()).orElseThrow())
                .orElseGet(on::anyPerson);
        if (on.chance.in(2, 3) || ofProtected().size() > 3) {
            return Optional.empty();
        }
        Actor.Professional actor = caseworker(person.id());
        AddressProtection level = on.chance.of(List.of(AddressProtection.values()));
        return Optional.of(Deed.of(
                "write in a protected address",
                actor,
                () -> on.use.protection.protect.write(actor, person.id(), level, on.chance.wordsOrNull())));
    }

    /** Mostly somebody nobody coordinates for yet: then the need waits for somebody to take it. */
    private Optional<Deed> registered() {
        List<PersonId> alone = on.ports.needs.all().stream()
                .map(Need::person)
                .filter(person -> on.coordinator(person) == null)
                .toList();
        PersonId person = on.chance.maybe(alone).orElseGet(() -> on.anyPerson().id());
        return Optional.of(person)
                .filter(one -> on.chance.in(1, 5) && ofProtected().size() < 3)
                .map(one -> Deed.of(
                        "protect an address by the register",
                        Cast.platform(),
                        () -> on.use.protection.protect.registered(
                                Cast.platform(), one, AddressProtection.STRICTLY_CONFIDENTIAL)));
    }

    private Optional<Deed> lift() {
        return protectedOne()
                .map(person -> Deed.of(
                        "lift a protection",
                        Cast.platform(),
                        () -> on.use.protection.protect.registered(
                                Cast.platform(), person.id(), AddressProtection.NONE)));
    }

    private Optional<Deed> name() {
        return protectedOne().map(person -> {
            Actor.Professional actor = caseworker(person.id());
            UUID who = on.chance.in(1, 4)
                    ? on.anyPerson().id().value()
                    : on.anybodyAtWork().employment().value();
            return Deed.of("name to the case team", actor, () -> on.use.protection.team.name(actor, person.id(), who));
        });
    }

    private Optional<Deed> takeOut() {
        return protectedOne().map(person -> {
            Actor.Professional actor = caseworker(person.id());
            UUID who = on.chance
                    .maybe(on.ports.protections.ledgerOf(person.id()).team())
                    .map(line -> line.about())
                    .orElseGet(() -> on.anybodyAtWork().employment().value());
            return Deed.of(
                    "take out of the case team", actor, () -> on.use.protection.team.takeOut(actor, person.id(), who));
        });
    }

    private Optional<Deed> shutOut() {
        return on.chance
                .maybe(on.ports.needs.all().stream()
                        .map(need -> on.ports.persons.recognise(need.person()).orElseThrow())
                        .filter(one -> !on.ports
                                .persons
                                .representativesOf(one.id(), on.today())
                                .isEmpty())
                        .toList())
                .map(person -> {
                    Actor.Professional actor = caseworker(person.id());
                    PersonId who = on.chance
                            .of(on.ports.persons.representativesOf(person.id(), on.today()))
                            .representative();
                    boolean again = on.chance.in(1, 2);
                    String why = on.chance.words();
                    return Deed.of(again ? "let in again" : "shut out", actor, () -> {
                        if (again) {
                            on.use.protection.guard.letIn(actor, person.id(), who, why);
                        } else {
                            on.use.protection.guard.shutOut(actor, person.id(), who, why);
                        }
                    });
                });
    }

    private Optional<Deed> mailbox() {
        return protectedOne().map(person -> {
            Actor.Professional actor = caseworker(person.id());
            UnitId unit = on.unitOrNone();
            boolean close = on.chance.in(1, 4);
            String why = on.chance.words();
            return Deed.of(close ? "close a mailbox" : "open a mailbox", actor, () -> {
                if (close) {
                    on.use.protection.guard.closeMailbox(actor, person.id(), unit, why);
                } else {
                    on.use.protection.guard.openMailbox(actor, person.id(), unit, why);
                }
            });
        });
    }

    private Optional<Deed> take() {
        Actor.Professional actor = on.chance.of(List.of(on.cast.turid, on.cast.turid, on.cast.gry, on.cast.liv));
        return Optional.of(new Deed("take a protected case", actor, () -> on.use.protection.take.take(actor)))
                .filter(deed -> on.chance.in(1, 3));
    }

    private List<Person> ofProtected() {
        return on.ports.persons.all().stream()
                .filter(one -> one.protection().hides())
                .toList();
    }

    private Optional<Person> protectedOne() {
        return on.chance.maybe(ofProtected());
    }

    /** Mostly the coordinator, one in the team, or one at the unit that has the need. */
    private Actor.Professional caseworker(PersonId person) {
        Actor.Professional named = on.chance
                .maybe(on.ports.protections.ledgerOf(person).team())
                .flatMap(line -> on.atWork(new EmploymentId(line.about())))
                .orElse(on.cast.turid);
        Actor.Professional coordinator = on.coordinator(person);
        return on.mostlyAtWork(coordinator != null && on.chance.in(1, 2) ? coordinator : named);
    }
}
