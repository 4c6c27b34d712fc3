package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.relocation.Relocation;

/** People move between the two municipalities: say it, agree to it, regret it, are taken over or sent back. */
final class RelocationDeeds {
    private final Stage on;

    RelocationDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(
                this::propose, this::answer, this::answer, this::undo, this::takeOver, this::takeOver, this::sendBack);
    }

    private Optional<Deed> propose() {
        return on.anyPlan().filter(plan -> on.chance.in(1, 2)).map(plan -> {
            PersonId person = plan.person();
            Actor actor = on.mostly(on.onThePlan(plan));
            UnitId to = on.chance.in(1, 12)
                    ? on.unitOrNone()
                    : on.chance.of(List.of(on.cast.sundoyKe.id(), on.cast.sundoyKe.id(), on.cast.fjellvikKe.id()));
            LocalDate day = on.chance.in(1, 20) ? null : on.today().plusDays(on.chance.below(60) - 10);
            return Deed.of(
                    "say that one moves", actor, () -> on.use.relocation.propose.propose(actor, person, to, day));
        });
    }

    private Optional<Deed> answer() {
        return any(Relocation.State.PROPOSED).map(one -> {
            Answer answer = on.chance.in(1, 8) ? on.chance.of(List.of(Answer.values())) : Answer.GIVEN;
            return answering(one, answer, "answer whether the plan moves");
        });
    }

    private Optional<Deed> undo() {
        return any(Relocation.State.WAITING).map(one -> answering(one, Answer.WITHDRAWN, "undo a move"));
    }

    private Deed answering(Relocation one, Answer answer, String kind) {
        Actor actor = on.mostly(on.forPerson(one.person()));
        long version = on.chance.version(one.version());
        String view = on.chance.wordsOrNull();
        return Deed.of(
                kind,
                actor,
                () -> on.use.relocation.answer.answer(
                        actor, one.id(), version, answer, "Skal planen flytte med deg?", view, on.chance.in(1, 30)));
    }

    private Optional<Deed> takeOver() {
        return any(Relocation.State.WAITING).map(one -> {
            Actor.Professional actor = on.mostlyAtWork(on.in(one.to()));
            EmploymentId whom = (on.chance.in(3, 4) ? on.in(one.to()) : on.anybodyAtWork()).employment();
            long version = on.chance.version(one.version());
            return Deed.of(
                    "take over a plan",
                    actor,
                    () -> on.use.relocation.takeOver.takeOver(actor, one.id(), version, whom));
        });
    }

    private Optional<Deed> sendBack() {
        return any(Relocation.State.WAITING).map(one -> {
            Actor.Professional actor = on.mostlyAtWork(on.in(one.to()));
            String why = on.chance.words();
            return Deed.of(
                    "send a plan back",
                    actor,
                    () -> on.use.relocation.takeOver.sendBack(actor, one.id(), one.version(), why));
        });
    }

    /** Mostly one in that state. */
    private Optional<Relocation> any(Relocation.State state) {
        List<Relocation> right = on.ports.relocations.all().stream()
                .filter(one -> one.state() == state)
                .toList();
        return on.chance.maybe(on.chance.in(1, 15) ? on.ports.relocations.all() : right);
    }
}
