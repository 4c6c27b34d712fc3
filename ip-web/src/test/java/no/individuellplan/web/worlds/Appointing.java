package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.childcoordinator.AnswerAsChildCoordinator;
import no.individuellplan.core.childcoordinator.AskChildCoordinator;
import no.individuellplan.core.childcoordinator.ChildLine;
import no.individuellplan.core.childcoordinator.ChildLines;
import no.individuellplan.core.childcoordinator.ChildRole;
import no.individuellplan.core.childcoordinator.ChildTask;
import no.individuellplan.core.childcoordinator.WantChildCoordinator;
import no.individuellplan.core.childcoordinator.WriteChildTask;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.Needs;

/** A family wants a child coordinator; somebody is asked, says yes, writes, and is no longer wanted. */
@ApplicationScoped
class Appointing {
    private final WantChildCoordinator want;
    private final AskChildCoordinator ask;
    private final AnswerAsChildCoordinator answer;
    private final WriteChildTask write;
    private final ChildLines lines;
    private final Needs needs;
    private final Clock clock;

    Appointing(
            WantChildCoordinator want,
            AskChildCoordinator ask,
            AnswerAsChildCoordinator answer,
            WriteChildTask write,
            ChildLines lines,
            Needs needs,
            Clock clock) {
        this.want = want;
        this.ask = ask;
        this.answer = answer;
        this.write = write;
        this.lines = lines;
        this.needs = needs;
        this.clock = clock;
    }

    /** Now and then about the young, by a luck of its own: a world in which nobody is wanted is what it was. */
    void something(World world) {
        boolean young = world.person()
                .ageOn(LocalDate.now(clock))
                .filter(age -> age < 18)
                .isPresent();
        if (!world.roles.percent(young ? 45 : 4)) {
            return;
        }
        if (role(world).isEmpty()) {
            Answering.of(world)
                    .forEach(who -> says(world, who, world.roles.percent(92) ? Answer.GIVEN : Answer.NOT_NOW));
        }
        for (int i = world.roles.below(5); i >= 0; i--) {
            role(world).ifPresent(role -> goesOn(world, role));
        }
    }

    private void goesOn(World world, ChildRole role) {
        UnitId unit = unit(world);
        Optional<EmploymentId> asked = role.asked(unit).map(ChildLine::whom);
        switch (world.roles.below(9)) {
            case 0 -> {
                List<Actor> all = Answering.of(world);
                says(world, world.roles.of(all), world.roles.percent(70) ? Answer.WITHDRAWN : Answer.REFUSED);
            }
            case 1, 2 -> writes(world, role, unit);
            case 3 -> asks(world, role, unit);
            default -> {
                if (asked.isPresent()) {
                    answers(world, role, asked.get());
                } else if (role.holder(unit).isPresent()) {
                    writes(world, role, unit);
                } else {
                    asks(world, role, unit);
                }
            }
        }
    }

    private void says(World world, Actor who, Answer what) {
        Deeds.done(
                world,
                what == Answer.GIVEN ? "wants a child coordinator" : "answers " + what + " about a child coordinator",
                who,
                () -> want.answer(who, world.id(), what, "Ordene", "Vil gjerne", false));
    }

    private void asks(World world, ChildRole role, UnitId unit) {
        Actor.Professional one = mostly(world, unit);
        Actor.Professional whom = world.roles.percent(75)
                ? world.roles.of(world.place.workers().stream()
                        .map(Place.Worker::actor)
                        .filter(who -> who.agency().equals(one.agency()))
                        .toList())
                : world.roles.of(world.place.workers()).actor();
        Deeds.done(
                world,
                "asks to be child coordinator " + Deeds.who(world, whom),
                one,
                () -> ask.ask(one, world.id(), role.version(), whom.employment()));
    }

    private void answers(World world, ChildRole role, EmploymentId asked) {
        Actor.Professional one = who(world, asked);
        if (world.roles.percent(80)) {
            Deeds.done(world, "becomes child coordinator", one, () -> answer.accept(one, world.id(), role.version()));
        } else {
            Deeds.done(
                    world,
                    "does not become child coordinator",
                    one,
                    () -> answer.decline(one, world.id(), role.version()));
        }
    }

    private void writes(World world, ChildRole role, UnitId unit) {
        Actor.Professional one = role.holder(unit)
                .filter(line -> world.roles.percent(90))
                .map(line -> who(world, line.whom()))
                .orElseGet(() -> world.roles.of(world.place.workers()).actor());
        ChildTask task = world.roles.of(List.of(ChildTask.values()));
        Deeds.done(
                world,
                "writes on a child coordinator's task",
                one,
                () -> write.write(one, world.id(), task, LocalDate.now(clock), "Snakket med skolen"));
    }

    private Actor.Professional mostly(World world, UnitId unit) {
        List<Actor.Professional> there = world.place.workers().stream()
                .map(Place.Worker::actor)
                .filter(who -> who.unit().equals(unit))
                .toList();
        return there.isEmpty() || world.roles.percent(10)
                ? world.roles.of(world.place.workers()).actor()
                : world.roles.of(there);
    }

    private static Actor.Professional who(World world, EmploymentId employment) {
        return world.place.workers().stream()
                .map(Place.Worker::actor)
                .filter(one -> one.employment().equals(employment))
                .findFirst()
                .orElseThrow();
    }

    private Optional<ChildRole> role(World world) {
        return Deeds.see(() -> lines.of(world.id())).filter(ChildRole::stands);
    }

    private UnitId unit(World world) {
        return Deeds.see(() -> needs.newestOf(world.id()))
                .map(Need::receivingUnit)
                .orElseThrow();
    }
}
