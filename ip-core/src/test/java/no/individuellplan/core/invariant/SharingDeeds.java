package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participant.State;

/** Inviting services, sharing with them and taking it back. */
final class SharingDeeds {
    private final Stage on;

    SharingDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(
                this::invite,
                this::invite,
                this::answer,
                this::answer,
                this::share,
                this::withdraw,
                this::takeOut,
                this::takeOut,
                this::shareAgain,
                this::acceptInvitation,
                this::acceptInvitation,
                this::declineInvitation,
                this::declineInvitation,
                this::leave,
                this::contribute);
    }

    private Optional<Deed> invite() {
        return on.anyPlan().map(plan -> {
            Actor actor = on.mostly(on.onThePlan(plan));
            InviteForm form = new InviteForm(
                    on.unitOrNone(),
                    on.chance.words(),
                    on.chance.areas(),
                    on.chance.wordsOrNull(),
                    on.chance.day(on.today()));
            return new Deed("invite", actor, () -> on.use.inviteParticipant.invite(actor, plan.id(), form));
        });
    }

    private Optional<Deed> answer() {
        List<ConsentRequest> all = on.ports.consents.allRequests();
        List<ConsentRequest> open = all.stream().filter(ConsentRequest::open).toList();
        return on.chance.maybe(open.isEmpty() ? all : open).map(request -> {
            Actor actor = on.mostly(on.forPerson(request.person()));
            Answer answer = on.chance.of(List.of(Answer.GIVEN, Answer.GIVEN, Answer.REFUSED, Answer.NOT_NOW));
            Set<Area> areas = on.chance.in(1, 2) ? request.areas() : on.chance.areas();
            LocalDate until = on.chance.day(on.today());
            String child = on.chance.words();
            boolean objects = on.chance.in(1, 15);
            return Deed.of(
                    "answer a question of sharing",
                    actor,
                    () -> on.use.answerSharing.answer(
                            actor, request.id(), answer, areas, until, "Vist", child, objects));
        });
    }

    private Optional<Deed> share() {
        return on.anyNeed().map(need -> {
            Actor actor = on.mostly(on.forPerson(need.person()));
            AnswerForm form = new AnswerForm(
                    ConsentKind.SHARING,
                    Answer.GIVEN,
                    on.chance.in(1, 40) ? null : on.anyUnit().id(),
                    on.chance.areas(),
                    on.chance.wordsOrNull(),
                    on.chance.day(on.today()),
                    on.chance.in(1, 30) ? null : "Vist",
                    on.chance.words(),
                    on.chance.in(1, 15));
            return Deed.of("share", actor, () -> on.use.answerSharing.share(actor, need.person(), form));
        });
    }

    private Optional<Deed> withdraw() {
        return on.anyNeed().filter(need -> on.chance.in(1, 2)).map(need -> {
            Actor actor = on.mostly(on.forPerson(need.person()));
            UnitId unit = on.chance
                    .maybe(on.ports.participants.ofPerson(need.person()))
                    .map(Participant::unit)
                    .orElseGet(() -> on.anyUnit().id());
            return Deed.of("take back sharing", actor, () -> on.use.answerSharing.withdraw(actor, need.person(), unit));
        });
    }

    private Optional<Deed> takeOut() {
        return participant(on.chance.of(List.of(State.ACCEPTED, State.ASKED, State.LEFT)))
                .flatMap(one -> on.chance.maybe(on.ports.items.of(one.person())).map(item -> {
                    Actor actor = on.mostly(on.forPerson(one.person()));
                    return Deed.of(
                            "take an item out of sharing",
                            actor,
                            () -> on.use.narrowSharing.takeOut(actor, one.unit(), item.id()));
                }));
    }

    private Optional<Deed> shareAgain() {
        return on.chance.maybe(on.ports.narrowings.all()).map(line -> {
            Actor actor = on.mostly(on.forPerson(line.person()));
            return Deed.of(
                    "share an item again",
                    actor,
                    () -> on.use.narrowSharing.shareAgain(actor, line.unit(), line.item()));
        });
    }

    private Optional<Deed> acceptInvitation() {
        return participant(State.ASKED).map(one -> {
            Actor.Professional actor = on.mostlyAtWork(on.in(one.unit()));
            long version = on.chance.version(one.version());
            return Deed.of(
                    "accept to take part", actor, () -> on.use.answerInvitation.accept(actor, one.id(), version));
        });
    }

    private Optional<Deed> declineInvitation() {
        return participant(State.ASKED).filter(one -> on.chance.in(2, 3)).map(one -> {
            Actor.Professional actor = on.mostlyAtWork(on.in(one.unit()));
            String why = on.chance.words();
            return Deed.of(
                    "decline to take part",
                    actor,
                    () -> on.use.answerInvitation.decline(actor, one.id(), one.version(), why));
        });
    }

    private Optional<Deed> leave() {
        State state = on.chance.of(List.of(State.ACCEPTED, State.ACCEPTED, State.ASKED, State.PROPOSED, State.LEFT));
        return participant(state).filter(one -> on.chance.in(1, 4)).map(one -> {
            Actor right = on.atWork(one.contact()).map(Actor.class::cast).orElseGet(() -> on.forPerson(one.person()));
            Actor actor = on.mostly(right);
            String why = on.chance.words();
            return Deed.of("leave", actor, () -> on.use.answerInvitation.leave(actor, one.id(), one.version(), why));
        });
    }

    private Optional<Deed> contribute() {
        return on.anyPlan().map(plan -> {
            Actor actor = on.mostly(on.onThePlan(plan));
            UnitId unit = on.chance
                    .maybe(on.ports.participants.ofPerson(plan.person()))
                    .filter(one -> on.chance.in(2, 3))
                    .map(Participant::unit)
                    .orElse(null);
            String who = unit == null ? "Jeg" : "Enhet " + unit;
            long version = on.ports.participants.allContributions().stream()
                    .filter(line -> line.plan().equals(plan.id()) && line.who().equals(who))
                    .mapToLong(line -> line.version())
                    .findFirst()
                    .orElse(-1);
            String words = on.chance.words();
            return Deed.of(
                    "write a contribution",
                    actor,
                    () -> on.use.writeContribution.write(actor, plan.id(), unit, who, words, version));
        });
    }

    private Optional<Participant> participant(State state) {
        return on.chance.maybe(on.ports.participants.all().stream()
                .filter(one -> one.state() == state)
                .toList());
    }
}
