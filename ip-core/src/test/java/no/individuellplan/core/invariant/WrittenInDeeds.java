package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.RegistrationForm;

/** Answers about sharing given on paper and in meetings, written in, confirmed, or found not right. */
final class WrittenInDeeds {
    private final Stage on;

    WrittenInDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(
                this::writeIn,
                this::writeIn,
                this::writeIn,
                this::confirm,
                this::confirm,
                this::confirm,
                this::notRight);
    }

    private Optional<Deed> writeIn() {
        return on.anyPlan().map(plan -> {
            Actor.Professional coordinator = on.coordinator(plan.person());
            Actor actor = coordinator == null ? on.anybody() : on.mostly(coordinator);
            Attested.Form how = on.chance.of(List.of(Attested.Form.values()));
            Answer answer = on.chance.of(List.of(Answer.GIVEN, Answer.GIVEN, Answer.GIVEN, Answer.WITHDRAWN));
            AnswerForm form = new AnswerForm(
                    ConsentKind.SHARING,
                    answer,
                    on.anyUnit().id(),
                    on.chance.areas(),
                    "Samarbeid",
                    on.chance.day(on.today()),
                    "Lest opp",
                    on.chance.words(),
                    on.chance.in(1, 15));
            PersonId giver = giver(plan.person());
            LocalDate day = on.chance.in(1, 3) ? on.today().minusDays(on.chance.below(3)) : on.today();
            EmploymentId colleague = colleague(coordinator).employment();
            String witness = on.chance.in(1, 15) ? actor.name() : on.chance.wordsOrNull();
            RegistrationForm typed =
                    new RegistrationForm(form, giver, how, day, colleague, witness, on.chance.wordsOrNull());
            return new Deed(
                    "write in an answer given " + how,
                    actor,
                    () -> on.use.registerConsent.register(actor, plan.person(), typed));
        });
    }

    /** Mostly of the same agency. */
    private Actor.Professional colleague(Actor.Professional coordinator) {
        Actor.Professional first = on.anybodyAtWork();
        return coordinator == null || first.agency().equals(coordinator.agency()) ? first : on.anybodyAtWork();
    }

    /** The person, one who acts for them, or anybody. */
    private PersonId giver(PersonId person) {
        return on.chance
                .maybe(on.ports.persons.representativesOf(person, on.today()))
                .map(one -> one.representative())
                .orElse(on.chance.in(1, 20) ? on.anyPerson().id() : person);
    }

    private Optional<Deed> confirm() {
        return waiting().map(one -> {
            Actor.Professional actor =
                    on.mostlyAtWork(on.atWork(one.colleague()).orElse(null));
            long version = on.chance.version(one.version());
            boolean seen = on.chance.in(9, 10);
            return Deed.of(
                    "confirm a consent on paper",
                    actor,
                    () -> on.use.confirmConsent.confirm(actor, one.id(), version, seen));
        });
    }

    private Optional<Deed> notRight() {
        return waiting().map(one -> {
            Actor.Professional actor =
                    on.mostlyAtWork(on.atWork(one.colleague()).orElse(null));
            String why = on.chance.in(1, 6) ? null : on.chance.words();
            return Deed.of(
                    "say that a paper is not right",
                    actor,
                    () -> on.use.confirmConsent.notRight(actor, one.id(), one.version(), why));
        });
    }

    private Optional<ConsentRegistration> waiting() {
        List<ConsentRegistration> all = on.ports.registrations.all();
        List<ConsentRegistration> waits =
                all.stream().filter(ConsentRegistration::waits).toList();
        return !waits.isEmpty() && on.chance.in(2, 3)
                ? Optional.of(waits.getLast())
                : on.chance.maybe(waits.isEmpty() ? all : waits);
    }
}
