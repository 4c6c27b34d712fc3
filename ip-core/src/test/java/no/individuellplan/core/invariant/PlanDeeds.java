package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;

/** Describing a plan, taking it from state to state, and reading it. */
final class PlanDeeds {
    private final Stage on;

    PlanDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(
                this::text,
                this::text,
                this::text,
                this::period,
                this::lead,
                this::activate,
                this::pause,
                this::resume,
                this::end,
                this::withdraw,
                this::read,
                this::readOpen,
                this::readOwn,
                this::whoHasLooked,
                this::actFor,
                this::myDay);
    }

    private Optional<Deed> text() {
        return on.anyPlan().map(plan -> {
            Actor actor = on.mostly(on.onThePlan(plan));
            PlanText.Kind kind = on.chance.of(List.of(PlanText.Kind.values()));
            boolean leftOut = kind.mayBeLeftOut() ? on.chance.in(1, 2) : on.chance.in(1, 20);
            String text = leftOut ? null : on.chance.words();
            String reason = leftOut ? on.chance.words() : null;
            long version = on.chance.version(version(plan, kind));
            return new Deed(
                    "write a text",
                    actor,
                    () -> on.use.describePlan.write(actor, plan.id(), kind, text, reason, version));
        });
    }

    long version(IndividualPlan plan, PlanText.Kind kind) {
        return on.ports.plans.allTexts().stream()
                .filter(one -> one.plan().equals(plan.id()) && one.kind() == kind)
                .mapToLong(PlanText::version)
                .findFirst()
                .orElse(-1);
    }

    private Optional<Deed> period() {
        return on.anyPlan().map(plan -> {
            Actor actor = on.mostly(on.onThePlan(plan));
            LocalDate from = on.chance.in(1, 10) ? on.chance.day(on.today()) : on.today();
            LocalDate until = on.chance.day(on.today());
            LocalDate review = on.chance.day(on.today());
            long version = on.chance.version(plan.version());
            return new Deed(
                    "set a period",
                    actor,
                    () -> on.use.describePlan.period(actor, plan.id(), version, from, until, review));
        });
    }

    private Optional<Deed> lead() {
        return on.anyPlan().map(plan -> {
            Actor actor = on.mostly(on.onThePlan(plan));
            AgencyId agency = on.chance
                    .maybe(on.ports.agencies.agencies())
                    .filter(one -> !on.chance.in(1, 20))
                    .map(Agency::id)
                    .orElse(null);
            String how = on.chance.words();
            return new Deed(
                    "move the main responsibility",
                    actor,
                    () -> on.use.describePlan.lead(actor, plan.id(), plan.version(), agency, how));
        });
    }

    private Optional<Deed> activate() {
        return on.anyPlan().map(plan -> {
            Actor actor = on.mostly(on.onThePlan(plan));
            return new Deed("activate", actor, () -> on.use.stepPlan.activate(actor, plan.id(), plan.version()));
        });
    }

    private Optional<Deed> pause() {
        return on.anyPlan().map(plan -> {
            Actor actor = on.mostly(on.onThePlan(plan));
            LocalDate until = on.chance.day(on.today());
            String why = on.chance.wordsOrNull();
            return new Deed("pause", actor, () -> on.use.stepPlan.pause(actor, plan.id(), plan.version(), until, why));
        });
    }

    private Optional<Deed> resume() {
        return on.anyPlan().map(plan -> {
            Actor actor = on.mostly(on.onThePlan(plan));
            return new Deed("resume", actor, () -> on.use.stepPlan.resume(actor, plan.id(), plan.version()));
        });
    }

    private Optional<Deed> end() {
        return on.anyPlan().filter(plan -> on.chance.in(1, 6)).map(plan -> {
            Actor actor = on.mostly(on.onThePlan(plan));
            String why = on.chance.words();
            return new Deed("end", actor, () -> on.use.stepPlan.end(actor, plan.id(), plan.version(), why));
        });
    }

    private Optional<Deed> withdraw() {
        return on.chance
                .maybe(on.ports.plans.all())
                .filter(plan -> on.chance.in(1, 6))
                .map(plan -> {
                    Actor actor = on.mostly(on.forPerson(plan.person()));
                    String why = on.chance.wordsOrNull();
                    return Deed.of(
                            "take back the yes to a plan",
                            actor,
                            () -> on.use.withdrawPlan.withdraw(actor, plan.id(), plan.version(), why));
                });
    }

    private Optional<Deed> read() {
        return on.anyPlan().map(plan -> {
            Actor actor = on.chance.in(1, 2) ? on.anybody() : on.onThePlan(plan);
            return new Deed("read a plan", actor, () -> on.use.readPlan.read(actor, plan.id()));
        });
    }

    private Optional<Deed> readOpen() {
        return on.anyNeed().map(need -> {
            Actor actor = on.anybody();
            return new Deed("read the open plan", actor, () -> on.use.readPlan.readOpen(actor, need.person()));
        });
    }

    private Optional<Deed> readOwn() {
        Actor actor = on.mostly(on.forPerson(on.anyPerson().id()));
        return Optional.of(new Deed("read own plan", actor, () -> on.use.readOwnPlan.read(actor)));
    }

    private Optional<Deed> whoHasLooked() {
        Actor actor = on.mostly(on.forPerson(on.anyPerson().id()));
        return Optional.of(new Deed("see who has looked", actor, () -> on.use.readOwnPlan.whoHasLooked(actor, 50)));
    }

    private Optional<Deed> actFor() {
        Person person = on.anyPerson();
        Actor actor = on.mostly(on.forPerson(person.id()));
        return actor instanceof Actor.Citizen citizen && !citizen.person().equals(person.id())
                ? Optional.of(
                        new Deed("act for another", citizen, () -> on.use.readOwnPlan.actFor(citizen, person.id())))
                : Optional.empty();
    }

    private Optional<Deed> myDay() {
        Actor.Professional actor = on.anybodyAtWork();
        return Optional.of(new Deed("see my day", actor, () -> on.use.myDay.rows(actor)));
    }
}
