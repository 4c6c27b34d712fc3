package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.rights.AnswerRequest;
import no.individuellplan.core.rights.AskForRight;
import no.individuellplan.core.rights.Complain;
import no.individuellplan.core.rights.ComplaintForm;
import no.individuellplan.core.rights.CorrectItem;
import no.individuellplan.core.rights.DeleteItem;
import no.individuellplan.core.rights.RightsCase;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.rights.RightsRequests;
import no.individuellplan.core.rights.RightsStep;
import no.individuellplan.core.rights.Wish;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.core.rights.rules.DeletionGround;

/** Complaints, and what is asked for about one's own information, with answers. */
@ApplicationScoped
class Claiming {
    private final Complain complain;
    private final AskForRight ask;
    private final AnswerRequest answer;
    private final CorrectItem correct;
    private final DeleteItem delete;
    private final RightsRequests requests;
    private final PlanWork work;
    private final Clock clock;

    Claiming(
            Complain complain,
            AskForRight ask,
            AnswerRequest answer,
            CorrectItem correct,
            DeleteItem delete,
            RightsRequests requests,
            PlanWork work,
            Clock clock) {
        this.complain = complain;
        this.ask = ask;
        this.answer = answer;
        this.correct = correct;
        this.delete = delete;
        this.requests = requests;
        this.work = work;
        this.clock = clock;
    }

    void something(World world) {
        switch (world.luck.below(5)) {
            case 0, 1 -> complains(world);
            case 2, 3 -> asks(world);
            default -> answers(world);
        }
    }

    private void complains(World world) {
        Actor one = Answering.one(world);
        UnitId unit = (world.luck.percent(70) ? world.place.unit() : world.luck.of(world.place.services())).id();
        ComplaintForm form = new ComplaintForm(
                world.luck.of(ComplaintAbout.values()),
                unit,
                "Urett",
                LocalDate.now(clock).minusDays(3),
                "Fullmakt");
        Deeds.done(world, "complains", one, () -> complain.complain(one, world.id(), form));
    }

    private void asks(World world) {
        Actor one = Answering.one(world);
        RightsRequest.Kind kind =
                world.luck.of(RightsRequest.Kind.COPY, RightsRequest.Kind.CORRECTION, RightsRequest.Kind.DELETION);
        List<UUID> items = new ArrayList<>();
        work.plan(world).ifPresent(plan -> {
            items.add(PlanText.item(plan.id(), PlanText.Kind.WHAT_MATTERS));
            work.goals(plan.id()).stream().map(Goal::id).forEach(goal -> items.add(goal.value()));
        });
        UUID item = items.isEmpty() ? null : world.luck.of(items);
        Wish wish = new Wish(kind, item, DeletionGround.NOT_NEEDED, "Dette er feil");
        if (Deeds.done(world, "asks for a " + kind, one, () -> ask.ask(one, world.id(), wish))
                && world.luck.percent(70)) {
            answers(world);
        }
    }

    private void answers(World world) {
        List<RightsCase> all = Deeds.see(() -> requests.of(world.id()));
        if (all.isEmpty()) {
            return;
        }
        RightsRequest one = world.luck.of(all).request();
        Actor.Professional by = world.place.workers().stream()
                .map(Place.Worker::actor)
                .filter(who -> who.unit().equals(one.unit()))
                .findFirst()
                .orElse(world.place.chief());
        switch (world.luck.percent(30) ? RightsRequest.Kind.COPY : one.kind()) {
            case COMPLAINT, COPY -> Deeds.done(world, "answers a request", by, () -> preliminary(by, one));
            case CORRECTION ->
                Deeds.done(world, "corrects", by, () -> correct.correct(by, one.id(), "Rettet", "Slik er det"));
            case DELETION -> {
                Deeds.done(world, "agrees to delete", by, () -> delete.agree(by, one.id(), "Enig", true));
                work.coordinator(world)
                        .ifPresent(second -> Deeds.done(
                                world,
                                "is the second to delete",
                                second,
                                () -> delete.agree(second, one.id(), "Enig", true)));
            }
        }
    }

    private void preliminary(Actor.Professional by, RightsRequest one) {
        LocalDate until = LocalDate.now(clock).plusDays(14);
        answer.answer(by, one.id(), RightsStep.Kind.PRELIMINARY, "Svar kommer", until);
    }
}
