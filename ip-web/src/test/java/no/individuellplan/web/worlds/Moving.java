package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.coordinator.AnswerAsCoordinator;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.relocation.AnswerRelocation;
import no.individuellplan.core.relocation.ProposeRelocation;
import no.individuellplan.core.relocation.Relocation;
import no.individuellplan.core.relocation.Relocations;
import no.individuellplan.core.relocation.TakeOverPlan;

/** The person moves to the neighbouring municipality, or back: says it, agrees, regrets; is taken over, or sent back. */
@ApplicationScoped
class Moving {
    private final ProposeRelocation propose;
    private final AnswerRelocation answer;
    private final TakeOverPlan takeOver;
    private final AnswerAsCoordinator coordinate;
    private final Relocations relocations;
    private final Chairs chairs;
    private final PlanWork work;
    private final Clock clock;

    Moving(
            ProposeRelocation propose,
            AnswerRelocation answer,
            TakeOverPlan takeOver,
            AnswerAsCoordinator coordinate,
            Relocations relocations,
            Chairs chairs,
            PlanWork work,
            Clock clock) {
        this.propose = propose;
        this.answer = answer;
        this.takeOver = takeOver;
        this.coordinate = coordinate;
        this.relocations = relocations;
        this.chairs = chairs;
        this.work = work;
        this.clock = clock;
    }

    /** Now and then, by a luck of its own: a world in which nobody moves is what it was. */
    void something(World world) {
        if (!world.moves.percent(15)) {
            return;
        }
        if (last(world).filter(Relocation::underWay).isEmpty()) {
            says(world);
        }
        last(world).ifPresent(one -> goesOn(world, one));
    }

    private void says(World world) {
        Actor who = work.coordinator(world)
                .map(Actor.class::cast)
                .filter(one -> world.moves.percent(30))
                .orElseGet(() -> one(world));
        UnitId to = (world.moves.percent(80) ? world.place.neighboursUnit() : world.place.unit()).id();
        LocalDate day = LocalDate.now(clock).plusDays(world.moves.of(-40, 0, 20, 80, 120));
        Deeds.done(world, "moves on " + day, who, () -> propose.propose(who, world.id(), to, day));
    }

    private void goesOn(World world, Relocation one) {
        switch (one.state()) {
            case PROPOSED -> {
                answers(world, one);
                last(world).filter(Relocation::waits).ifPresent(waits -> goesOn(world, waits));
            }
            case WAITING -> handled(world, one);
            case TAKEN_OVER, SENT_BACK, UNDONE -> seat(world);
        }
    }

    private void answers(World world, Relocation one) {
        for (Actor who : Answering.of(world)) {
            Relocation now = last(world).orElse(one);
            if (now.state() == Relocation.State.PROPOSED && world.moves.percent(92)) {
                Deeds.done(world, "says yes to the move", who, () -> says(who, now, Answer.GIVEN));
            }
        }
    }

    private void handled(World world, Relocation one) {
        List<Actor.Professional> there = world.place.workers().stream()
                .map(Place.Worker::actor)
                .filter(who -> who.unit().equals(one.to()))
                .toList();
        if (there.isEmpty() || world.moves.percent(25)) {
            return;
        }
        Actor.Professional unit = world.moves.of(there);
        switch (world.moves.below(8)) {
            case 0 -> {
                Actor who = one(world);
                Deeds.done(world, "undoes the move", who, () -> says(who, one, Answer.WITHDRAWN));
            }
            case 1 ->
                Deeds.done(
                        world,
                        "sends the plan back",
                        unit,
                        () -> takeOver.sendBack(unit, one.id(), one.version(), "Bor ikke her"));
            default -> {
                Actor.Professional whom = world.moves.percent(75)
                        ? world.moves.of(there)
                        : world.moves.of(world.place.workers()).actor();
                if (Deeds.done(
                        world,
                        "takes the plan over and asks " + Deeds.who(world, whom),
                        unit,
                        () -> takeOver.takeOver(unit, one.id(), one.version(), whom.employment()))) {
                    seat(world);
                }
            }
        }
    }

    private static Actor one(World world) {
        return world.moves.of(Answering.of(world));
    }

    private void says(Actor who, Relocation one, Answer what) {
        answer.answer(who, one.id(), one.version(), what, "Skal planen med?", "Jeg vil det", false);
    }

    /** Whoever was asked mostly accepts. */
    private void seat(World world) {
        Optional<CoordinatorChair> chair = Deeds.see(() -> chairs.recognise(world.id()));
        chair.filter(one -> one.asked() != null && world.moves.percent(70))
                .flatMap(one -> world.place.workers().stream()
                        .map(Place.Worker::actor)
                        .filter(who -> who.employment().equals(one.asked()))
                        .findFirst())
                .ifPresent(who -> Deeds.done(
                        world,
                        "coordinates",
                        who,
                        () -> coordinate.accept(
                                who, world.id(), chair.orElseThrow().version())));
    }

    private Optional<Relocation> last(World world) {
        return Deeds.see(() -> relocations.of(world.id())).stream().findFirst();
    }
}
