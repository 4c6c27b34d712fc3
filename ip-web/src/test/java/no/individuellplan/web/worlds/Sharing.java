package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.AnswerInvitation;
import no.individuellplan.core.participant.AnswerSharing;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.participant.InviteParticipant;
import no.individuellplan.core.participant.NarrowSharing;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.plan.PlanText;

/** Services that take part: proposed, shared with, asked, in it, gone again; consents given, lapsing and taken back. */
@ApplicationScoped
class Sharing {
    private final InviteParticipant invite;
    private final AnswerSharing share;
    private final AnswerInvitation answer;
    private final NarrowSharing narrow;
    private final Participants participants;
    private final PlanWork work;
    private final Clock clock;

    Sharing(
            InviteParticipant invite,
            AnswerSharing share,
            AnswerInvitation answer,
            NarrowSharing narrow,
            Participants participants,
            PlanWork work,
            Clock clock) {
        this.invite = invite;
        this.share = share;
        this.answer = answer;
        this.narrow = narrow;
        this.participants = participants;
        this.work = work;
        this.clock = clock;
    }

    /** Those there are, in whatever state. */
    List<UnitId> units(World world) {
        return Deeds.see(() -> participants.ofPerson(world.id())).stream()
                .map(Participant::unit)
                .distinct()
                .toList();
    }

    /** @return the unit that was tried */
    void service(World world, PlanId plan) {
        service(world, plan, world.luck.of(world.place.services()));
    }

    void service(World world, PlanId plan, ServiceUnit unit) {
        Actor.Professional coordinator = work.coordinator(world)
                .orElseGet(() -> world.luck.of(world.place.workers()).actor());
        InviteForm form = new InviteForm(unit.id(), "Samarbeid", world.luck.shared(), "For å samarbeide", null);
        Deeds.done(world, "proposes " + unit.name(), coordinator, () -> invite.invite(coordinator, plan, form));
        if (world.luck.percent(88)) {
            shares(world, unit);
        }
        if (world.luck.percent(85)) {
            accepts(world, unit);
        }
    }

    /** Each who may have to; mostly for the same areas. */
    void shares(World world, ServiceUnit unit) {
        Set<Area> areas = world.luck.shared();
        LocalDate until = LocalDate.now(clock).plusDays(world.luck.of(2, 40, 99, 100, 101, 180, 200, 201, 300, 365));
        for (Actor one : Answering.of(world)) {
            Set<Area> own = world.luck.percent(85) ? areas : world.luck.shared();
            AnswerForm form = new AnswerForm(
                    ConsentKind.SHARING,
                    world.luck.percent(96) ? Answer.GIVEN : world.luck.of(Answer.REFUSED, Answer.NOT_NOW),
                    unit.id(),
                    own,
                    "For å samarbeide",
                    until,
                    "Vil du dele dette?",
                    "Det er greit",
                    false);
            if (world.luck.percent(95)) {
                Deeds.done(
                        world,
                        form.answer() + " sharing " + own + " with " + unit.name() + " until " + until,
                        one,
                        () -> share.share(one, world.id(), form));
            }
        }
    }

    private void accepts(World world, ServiceUnit unit) {
        for (Participant one : of(world, unit)) {
            Actor.Professional whom = world.luck.of(world.place.at(unit));
            if (one.state() == Participant.State.ASKED) {
                if (world.luck.percent(90)) {
                    Deeds.done(world, "takes part", whom, () -> answer.accept(whom, one.id(), one.version()));
                } else {
                    Deeds.done(
                            world,
                            "declines to take part",
                            whom,
                            () -> answer.decline(whom, one.id(), one.version(), "Ikke plass"));
                }
            }
        }
    }

    void withdraws(World world) {
        List<UnitId> units = units(world);
        if (units.isEmpty()) {
            return;
        }
        UnitId unit = world.luck.of(units);
        List<Actor> any = new ArrayList<>(Answering.of(world));
        Actor one = world.luck.of(any);
        Deeds.done(world, "takes back the sharing", one, () -> share.withdraw(one, world.id(), unit));
    }

    /** One thing is taken out of what a service sees, or shared again. */
    void narrows(World world, PlanId plan) {
        List<UnitId> units = units(world);
        List<Goal> goals = work.goals(plan);
        if (units.isEmpty()) {
            return;
        }
        UnitId unit = world.luck.of(units);
        UUID item = goals.isEmpty() || world.luck.percent(25)
                ? PlanText.item(plan, world.luck.of(PlanText.Kind.values()))
                : world.luck.of(goals).id().value();
        Actor one = Answering.one(world);
        if (world.luck.percent(75)) {
            Deeds.done(world, "takes an item out of what a service sees", one, () -> narrow.takeOut(one, unit, item));
        } else {
            Deeds.done(world, "shares an item again", one, () -> narrow.shareAgain(one, unit, item));
        }
    }

    void leaves(World world) {
        List<Participant> all = Deeds.see(() -> participants.ofPerson(world.id()));
        if (all.isEmpty()) {
            return;
        }
        Participant one = world.luck.of(all);
        work.coordinator(world)
                .ifPresent(actor -> Deeds.done(
                        world,
                        "takes a service out",
                        actor,
                        () -> answer.leave(actor, one.id(), one.version(), "Ferdig")));
    }

    private List<Participant> of(World world, ServiceUnit unit) {
        return Deeds.see(() -> participants.ofPerson(world.id())).stream()
                .filter(one -> one.unit().equals(unit.id()))
                .toList();
    }
}
