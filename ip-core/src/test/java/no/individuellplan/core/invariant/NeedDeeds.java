package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedForm;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.need.NeededServices;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Numbers;

/** From a report to an answer. */
final class NeedDeeds {
    private final Stage on;

    NeedDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(
                this::report,
                this::reportSomebodyNew,
                this::assess,
                this::offer,
                this::decline,
                this::accept,
                this::accept,
                this::readAll,
                this::readOne);
    }

    private Optional<Deed> report() {
        if (on.chance.in(1, 2) && on.ports.needs.all().size() > 10) {
            return Optional.empty();
        }
        Person person = on.anyPerson();
        Actor actor = on.chance.in(1, 3) ? on.mostly(on.forPerson(person.id())) : on.anybodyAtWork();
        return report("report", actor, person.currentNationalId().orElseThrow(), person, person.birthDate());
    }

    /** A number whose first digits are another date than the birth date. */
    private Optional<Deed> reportSomebodyNew() {
        LocalDate born = on.today().minusDays(on.chance.below(30_000));
        NationalId number = Numbers.synthetic(born.plusYears(3), 40 + on.chance.below(20));
        Actor actor = on.chance.in(1, 3) ? new Actor.Visitor(number, "Ny") : on.anybodyAtWork();
        Person newcomer =
                new Person(new PersonId(UUID.randomUUID()), List.of(number), "Ny", "Her", born, null, null, 0);
        return on.ports.persons.all().size() > 24
                ? Optional.empty()
                : report("report somebody new", actor, number, newcomer, born);
    }

    private Optional<Deed> report(String kind, Actor actor, NationalId number, Person person, LocalDate born) {
        String typed = on.chance.in(1, 40) ? number.digits().substring(1) : number.digits();
        AgencyId receiver = on.chance
                .of(on.ports.agencies.agencies().stream()
                        .filter(agency -> on.chance.in(1, 30) || agency.kind() == Agency.Kind.MUNICIPALITY)
                        .toList())
                .id();
        NeedForm form = new NeedForm(
                typed,
                person.givenName(),
                person.familyName(),
                on.chance.in(1, 40) ? on.today().plusDays(1) : born,
                receiver,
                on.chance.words(),
                on.chance.wordsOrNull(),
                true);
        return Optional.of(new Deed(kind, actor, () -> on.use.reportNeed.report(actor, form)));
    }

    private Optional<Deed> assess() {
        return on.anyNeed().map(need -> {
            Actor actor = on.mostly(on.in(need.receivingUnit()));
            long version = on.chance.version(need.version());
            boolean longTerm = !on.chance.in(1, 8);
            String why = on.chance.words();
            return new Deed(
                    "assess",
                    actor,
                    () -> on.use.assessNeed.assess(
                            actor, id(need), version, new NeededServices(longTerm, true, false), why));
        });
    }

    private Optional<Deed> offer() {
        return on.anyNeed().map(need -> {
            Actor actor = on.mostly(on.in(need.receivingUnit()));
            long version = on.chance.version(need.version());
            return new Deed("offer", actor, () -> on.use.offerPlan.offer(actor, id(need), version));
        });
    }

    private Optional<Deed> decline() {
        List<Need> offered = on.ports.needs.all().stream()
                .filter(need -> need.state() == NeedState.OFFERED)
                .toList();
        return on.chance
                .maybe(offered.isEmpty() || on.chance.in(1, 5) ? on.ports.needs.all() : offered)
                .map(need -> {
                    Actor actor = on.mostly(on.forPerson(need.person()));
                    long version = on.chance.version(need.version());
                    LocalDate again = on.chance.day(on.today());
                    String why = on.chance.wordsOrNull();
                    String child = on.chance.words();
                    boolean coordinator = on.chance.in(2, 3);
                    return new Deed(
                            "decline",
                            actor,
                            () -> on.use.declineOffer.decline(
                                    actor, id(need), version, why, coordinator, again, "Vist", child));
                });
    }

    private Optional<Deed> accept() {
        return on.anyNeed().map(need -> {
            Actor actor = on.mostly(on.forPerson(need.person()));
            long version = on.chance.version(need.version());
            String child = on.chance.wordsOrNull();
            boolean objects = on.chance.in(1, 12);
            String shown = on.chance.in(1, 20) ? null : "Vist";
            return new Deed(
                    "accept", actor, () -> on.use.acceptOffer.accept(actor, id(need), version, shown, child, objects));
        });
    }

    private Optional<Deed> readAll() {
        Actor actor = on.mostly(on.anybodyAtWork());
        return Optional.of(new Deed("read needs", actor, () -> on.use.readNeeds.all(actor)));
    }

    private Optional<Deed> readOne() {
        return on.anyNeed().map(need -> {
            Actor actor = on.chance.in(1, 2) ? on.anybody() : on.mostly(on.in(need.receivingUnit()));
            return new Deed("read need", actor, () -> on.use.readNeeds.one(actor, id(need)));
        });
    }

    /** Mostly the need's own id. */
    private NeedId id(Need need) {
        return on.chance.in(1, 60) ? new NeedId(UUID.randomUUID()) : need.id();
    }
}
