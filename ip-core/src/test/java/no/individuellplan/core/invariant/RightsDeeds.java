package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.rights.ComplaintForm;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.rights.RightsRequest.Kind;
import no.individuellplan.core.rights.RightsStep;
import no.individuellplan.core.rights.Wish;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.core.rights.rules.DeletionGround;

/** People complain and ask for what is theirs to ask for; those who were asked answer, correct, agree to delete, hold back. */
final class RightsDeeds {
    private final Stage on;

    RightsDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(this::complain, this::ask, this::ask, this::answer, this::correct, this::agree, this::agree);
    }

    private Optional<Deed> complain() {
        return on.anyNeed().filter(need -> on.chance.in(1, 3)).map(need -> {
            PersonId person = need.person();
            Actor actor = on.mostly(on.forPerson(person));
            ComplaintForm form = new ComplaintForm(
                    on.chance.of(List.of(ComplaintAbout.values())),
                    on.chance.in(1, 10) ? on.unitOrNone() : need.receivingUnit(),
                    on.chance.words(),
                    on.chance.in(1, 2) ? null : on.today().minusDays(on.chance.below(60)),
                    on.chance.wordsOrNull());
            return Deed.of("complain", actor, () -> on.use.rights.complain.complain(actor, person, form));
        });
    }

    private Optional<Deed> ask() {
        return on.anyPlan().map(IndividualPlan::person).flatMap(person -> item(person)
                .map(item -> {
                    Actor actor = on.mostly(on.forPerson(person));
                    Kind kind = on.chance.of(List.of(Kind.CORRECTION, Kind.DELETION, Kind.DELETION, Kind.COPY));
                    DeletionGround ground = on.chance.of(List.of(DeletionGround.values()));
                    Wish wish = new Wish(kind, item, ground, on.chance.words());
                    return Deed.of(
                            "ask for a " + kind.name().toLowerCase(),
                            actor,
                            () -> on.use.rights.ask.ask(actor, person, wish));
                }));
    }

    /** Now and then somebody else's. */
    private Optional<UUID> item(PersonId person) {
        List<PlanItem> items =
                on.ports.items.of(on.chance.in(1, 15) ? on.anyPerson().id() : person);
        return on.chance.maybe(items).map(PlanItem::id);
    }

    private Optional<Deed> answer() {
        return open(null).filter(one -> on.chance.in(1, 4)).map(request -> {
            Actor.Professional actor = on.mostlyAtWork(answering(request));
            RightsStep.Kind kind = on.chance.of(List.of(
                    RightsStep.Kind.PRELIMINARY,
                    RightsStep.Kind.UPHELD,
                    RightsStep.Kind.REFUSED,
                    RightsStep.Kind.FORWARDED));
            LocalDate until = on.chance.day(on.today());
            String words = on.chance.words();
            return Deed.of(
                    "answer a request",
                    actor,
                    () -> on.use.rights.answer.answer(actor, request.id(), kind, words, until));
        });
    }

    private Optional<Deed> correct() {
        return open(Kind.CORRECTION).map(request -> {
            Actor.Professional actor = on.mostlyAtWork(answering(request));
            String words = on.chance.words();
            String correction = on.chance.words();
            return Deed.of(
                    RecordChecks.CORRECTS,
                    actor,
                    () -> on.use.rights.correct.correct(actor, request.id(), words, correction));
        });
    }

    private Optional<Deed> agree() {
        return open(Kind.DELETION).map(request -> {
            Actor.Professional actor = on.mostlyAtWork(answering(request));
            boolean harmless = !on.chance.in(1, 12);
            String words = on.chance.words();
            return on.chance.in(1, 40)
                    ? Deed.of("hold back", actor, () -> on.use.rights.hold.hold(actor, request.id(), words))
                    : Deed.of(
                            RecordChecks.AGREES,
                            actor,
                            () -> on.use.rights.delete.agree(actor, request.id(), words, harmless));
        });
    }

    /** @param kind null for any */
    private Optional<RightsRequest> open(Kind kind) {
        return on.chance.maybe(on.ports.requests.all().stream()
                .filter(one -> kind == null || one.kind() == kind)
                .toList());
    }

    /** Somebody where it was sent, or the coordinator. */
    private Actor.Professional answering(RightsRequest request) {
        UnitId unit = request.unit();
        return on.chance.in(1, 2) ? on.in(unit) : on.coordinator(request.person());
    }
}
