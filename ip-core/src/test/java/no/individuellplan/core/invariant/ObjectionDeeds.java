package no.individuellplan.core.invariant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.objection.ObjectToSharing.Form;
import no.individuellplan.core.plan.IndividualPlan;

/** People object to services seeing things, and take it back; health personnel open in emergencies, sometimes all the same. */
final class ObjectionDeeds {
    private final Stage on;

    ObjectionDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(this::object, this::object, this::takeBack, this::open, this::open);
    }

    private Optional<Deed> object() {
        return on.anyNeed().filter(need -> on.chance.in(1, 4)).map(need -> {
            PersonId person = need.person();
            Actor actor = on.mostly(on.forPerson(person));
            boolean agency = on.chance.in(1, 4);
            boolean all = on.chance.in(1, 5);
            Form form = new Form(
                    agency || all ? null : on.anyUnit().id(),
                    agency && !all ? on.anyUnit().agency() : null,
                    on.chance.in(1, 3) ? null : on.chance.in(1, 4) ? Area.NEED : on.chance.lifeArea(),
                    item(person),
                    on.chance.wordsOrNull());
            return Deed.of("object to sharing", actor, () -> on.use.objectToSharing.object(actor, person, form));
        });
    }

    /** Mostly none. */
    private UUID item(PersonId person) {
        List<PlanItem> items = on.ports.items.of(person);
        return items.isEmpty() || on.chance.in(3, 4)
                ? null
                : on.chance.of(items).id();
    }

    private Optional<Deed> takeBack() {
        return on.chance
                .maybe(on.ports.objections.all())
                .filter(line -> on.chance.in(1, 3))
                .map(line -> {
                    Actor actor = on.mostly(on.forPerson(line.person()));
                    return Deed.of(
                            "take back an objection",
                            actor,
                            () -> on.use.objectToSharing.takeBack(actor, line.person(), line.id()));
                });
    }

    private Optional<Deed> open() {
        return on.anyPlan()
                .filter(plan -> on.chance.in(1, 4))
                .map(IndividualPlan::person)
                .map(person -> {
                    Actor.Professional actor = on.chance.in(1, 6)
                            ? on.anybodyAtWork()
                            : on.chance.of(List.of(on.cast.henrik, on.cast.ingrid, on.cast.jonas));
                    String number = on.ports
                            .persons
                            .recognise(person)
                            .flatMap(one -> one.currentNationalId())
                            .orElseThrow()
                            .digits();
                    Set<Area> areas = on.chance.areas();
                    String weighty = on.chance.wordsOrNull();
                    return new Deed(
                            weighty == null ? "open in an emergency" : "open in an emergency for weighty reasons",
                            actor,
                            () -> on.use.emergency.open.open(actor, number, areas, "Hastet", weighty));
                });
    }
}
