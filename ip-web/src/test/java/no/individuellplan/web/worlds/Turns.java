package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.coordinator.AnswerAsCoordinator;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.measure.Measures;
import no.individuellplan.core.measure.MoveMeasure;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.message.SendMessage;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.StepPlan;
import no.individuellplan.core.plan.WithdrawPlan;

/** What changes a plan that is there: measures answered, messages, stand-ins, pause, end, the consent taken back. */
@ApplicationScoped
class Turns {
    private final MoveMeasure move;
    private final SendMessage send;
    private final AnswerAsCoordinator answer;
    private final StepPlan step;
    private final WithdrawPlan withdraw;
    private final Measures measures;
    private final Chairs chairs;
    private final PlanWork work;
    private final Clock clock;

    Turns(
            MoveMeasure move,
            SendMessage send,
            AnswerAsCoordinator answer,
            StepPlan step,
            WithdrawPlan withdraw,
            Measures measures,
            Chairs chairs,
            PlanWork work,
            Clock clock) {
        this.move = move;
        this.send = send;
        this.answer = answer;
        this.step = step;
        this.withdraw = withdraw;
        this.measures = measures;
        this.chairs = chairs;
        this.work = work;
        this.clock = clock;
    }

    void measure(World world, IndividualPlan plan) {
        List<Measure> all = Deeds.see(() -> measures.of(plan.id()));
        if (all.isEmpty()) {
            return;
        }
        Measure one = world.luck.of(all);
        Optional<Actor.Professional> asked = world.place.workers().stream()
                .map(Place.Worker::actor)
                .filter(who -> who.unit().equals(one.unit()))
                .findFirst();
        Actor actor = asked.isPresent() ? asked.get() : Answering.one(world);
        MeasureState next = world.luck.of(MeasureState.AGREED, MeasureState.AGREED, MeasureState.DECLINED);
        Deeds.done(world, next + " a measure", actor, () -> move.move(actor, one.id(), one.version(), next, "Derfor"));
    }

    /** @param item the goal or measure it is about; sometimes the whole plan */
    void message(World world, IndividualPlan plan, List<UnitId> services) {
        Optional<Actor.Professional> coordinator = work.coordinator(world);
        if (coordinator.isEmpty() || services.isEmpty()) {
            return;
        }
        Actor.Professional from = coordinator.get();
        UnitId to = world.luck.of(services);
        var goals = work.goals(plan.id());
        MessageForm form = new MessageForm(
                goals.isEmpty() || world.luck.percent(50)
                        ? null
                        : world.luck.of(goals).id().value(),
                to,
                "Om planen",
                "Kan vi snakkes?");
        Deeds.done(world, "writes to a service", from, () -> send.start(from, plan.id(), form));
    }

    void standIn(World world) {
        Optional<Actor.Professional> coordinator = work.coordinator(world);
        Optional<CoordinatorChair> chair = Deeds.see(() -> chairs.recognise(world.id()));
        if (coordinator.isEmpty() || chair.isEmpty()) {
            return;
        }
        Actor.Professional whom = world.luck.of(world.place.workers()).actor();
        LocalDate from = LocalDate.now(clock).plusDays(world.luck.of(0, 20, 100, 101));
        LocalDate until = from.plusDays(world.luck.of(0, 79, 80, 99, 100, 150));
        Actor.Professional actor = coordinator.get();
        Deeds.done(
                world,
                "has " + Deeds.who(world, whom) + " stand in from " + from + " to " + until,
                actor,
                () -> answer.standIn(actor, world.id(), chair.get().version(), whom.employment(), from, until));
    }

    void ends(World world, IndividualPlan plan) {
        Optional<Actor.Professional> coordinator = work.coordinator(world);
        if (coordinator.isPresent() && world.luck.percent(40)) {
            Actor.Professional actor = coordinator.get();
            Deeds.done(world, "ends the plan", actor, () -> step.end(actor, plan.id(), plan.version(), "Ferdig"));
        } else {
            Actor one = Answering.one(world);
            Deeds.done(
                    world,
                    "takes back the plan",
                    one,
                    () -> withdraw.withdraw(one, plan.id(), plan.version(), "Ikke nå"));
        }
    }
}
