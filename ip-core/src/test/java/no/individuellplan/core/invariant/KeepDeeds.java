package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.withheld.Withheld;
import no.individuellplan.core.world.Cast;

/** Something is kept from parents, looked at anew, lifted, or told all the same. */
final class KeepDeeds {
    private final Stage on;
    private final Truth truth;

    KeepDeeds(Stage on) {
        this.on = on;
        truth = new Truth(on.ports);
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(
                this::keepItem,
                this::keepItem,
                this::keepItem,
                this::keepArea,
                this::keepArea,
                this::lift,
                this::review,
                this::review,
                this::tell,
                this::tell,
                this::share,
                this::share,
                this::share,
                this::stop);
    }

    private Optional<Deed> keepItem() {
        return anItem().map(item -> {
            Actor actor = keeper(item.person());
            PersonId from = from(item.person());
            String why = on.chance.wordsOrNull();
            LocalDate review = on.chance.in(2, 3) ? null : on.chance.day(on.today());
            return new Deed(
                    "keep an item from parents",
                    actor,
                    () -> on.use.withheld.keep.item(actor, item.id(), from, why, review));
        });
    }

    private Optional<Deed> keepArea() {
        return anItem().filter(item -> on.chance.in(2, 3)).map(item -> {
            Actor actor = keeper(item.person());
            Area area = on.chance.in(1, 20) ? Area.CONSENT : item.area();
            PersonId from = from(item.person());
            return new Deed(
                    "keep a part of life from parents",
                    actor,
                    () -> on.use.withheld.keep.area(actor, item.person(), area, from, "Mitt eget", null));
        });
    }

    private Optional<Deed> lift() {
        return on.chance
                .maybe(on.ports.withholdings.all())
                .filter(one -> on.chance.in(1, 2))
                .map(one -> {
                    Actor actor = one.by() == Withheld.By.CHILD ? on.mostly(self(one.person())) : keeper(one.person());
                    long version = on.chance.version(one.version());
                    return Deed.of(
                            "lift what is kept",
                            actor,
                            () -> on.use.withheld.end.lift(actor, one.id(), version, "Ikke lenger"));
                });
    }

    private Optional<Deed> review() {
        return on.chance.maybe(on.ports.withholdings.all()).map(one -> {
            Actor actor = keeper(one.person());
            LocalDate next = on.today().plusDays(on.chance.below(250));
            return Deed.of(
                    "look again at what is kept",
                    actor,
                    () -> on.use.withheld.end.review(actor, one.id(), one.version(), "Står ved lag", next));
        });
    }

    private Optional<Deed> tell() {
        return anItem().filter(item -> on.chance.in(1, 3)).map(item -> {
            Actor actor = keeper(item.person());
            PersonId parent = from(item.person());
            String childTold = on.chance.wordsOrNull();
            return new Deed(
                    "tell parents what they must know",
                    actor,
                    () -> on.use.withheld.tell.tell(actor, item.id(), parent, "Må ta seg av barnet", childTold));
        });
    }

    private Optional<Deed> share() {
        List<Withheld> kept = on.ports.withholdings.all().stream()
                .filter(one -> one.item() != null && one.stands())
                .filter(one -> on.chance.in(1, 8) || !services(one.person()).isEmpty())
                .toList();
        return on.chance.maybe(kept).map(one -> {
            Actor actor = sharer(one.person());
            List<UnitId> services = services(one.person());
            UnitId unit = services.isEmpty() || on.chance.in(1, 9)
                    ? on.chance.of(on.ports.agencies.units()).id()
                    : on.chance.of(services);
            String words = on.chance.wordsOrNull();
            return Deed.of(
                    "share what is kept from parents",
                    actor,
                    () -> on.use.withheld.share.share(actor, one.item(), unit, words));
        });
    }

    private Optional<Deed> stop() {
        return on.chance.maybe(on.ports.withholdings.allShared()).map(one -> {
            Actor actor = sharer(one.person());
            return Deed.of(
                    "stop sharing what is kept from parents",
                    actor,
                    () -> on.use.withheld.share.stop(actor, one.item(), one.unit()));
        });
    }

    private List<UnitId> services(PersonId person) {
        return on.ports.participants.all().stream()
                .filter(one -> one.person().equals(person) && one.takesPart())
                .map(Participant::unit)
                .toList();
    }

    private Actor sharer(PersonId person) {
        Actor.Professional coordinator = on.coordinator(person);
        boolean small = truth.age(person, on.today()).orElse(0) < 12;
        return on.mostly(small && coordinator != null ? coordinator : self(person));
    }

    /** Mostly of somebody under 18. */
    private Optional<PlanItem> anItem() {
        List<Person> people = on.ports.persons.all().stream()
                .filter(one -> !on.ports.items.of(one.id()).isEmpty())
                .filter(one ->
                        on.chance.in(1, 10) || truth.age(one.id(), on.today()).orElse(99) < 18)
                .toList();
        return on.chance.maybe(people).map(one -> on.chance.of(on.ports.items.of(one.id())));
    }

    private Actor keeper(PersonId person) {
        Actor.Professional coordinator = on.coordinator(person);
        return on.mostly(coordinator == null || on.chance.in(1, 2) ? self(person) : coordinator);
    }

    private Actor self(PersonId person) {
        return Cast.self(on.ports.persons.recognise(person).orElseThrow());
    }

    /** All, one who acts for the child, or a stranger. */
    private PersonId from(PersonId person) {
        if (on.chance.in(1, 2)) {
            return null;
        }
        return on.chance
                .maybe(on.ports.persons.representativesOf(person, on.today()))
                .filter(one -> on.chance.in(9, 10))
                .map(one -> one.representative())
                .orElseGet(() -> on.anyPerson().id());
    }
}
