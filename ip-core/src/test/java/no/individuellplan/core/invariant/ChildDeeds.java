package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.childcoordinator.ChildLine;
import no.individuellplan.core.childcoordinator.ChildTask;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Person;

/** A child coordinator is wanted, asked, says yes, writes, and is no longer wanted. */
final class ChildDeeds {
    private final Stage on;

    ChildDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(
                this::want, this::want, this::noMore, this::ask, this::ask, this::answer, this::answer, this::task);
    }

    private Optional<Deed> want() {
        return on.anyNeed()
                .map(need -> on.ports.persons.find(need.person()).orElse(null))
                .filter(person -> person != null && (isYoung(person) || on.chance.in(1, 8)))
                .map(person -> answered(person, Answer.GIVEN));
    }

    private Optional<Deed> noMore() {
        return line().filter(line -> on.chance.in(1, 6))
                .flatMap(line -> on.ports.persons.find(line.person()))
                .map(person ->
                        answered(person, on.chance.of(List.of(Answer.WITHDRAWN, Answer.REFUSED, Answer.NOT_NOW))));
    }

    private Deed answered(Person person, Answer answer) {
        Actor actor = on.mostly(on.forPerson(person.id()));
        PersonId id = person.id();
        return Deed.of(
                "want child coordinator",
                actor,
                () -> on.use.child.want.answer(actor, id, answer, "Teksten som ble vist", "Ja", on.chance.in(1, 30)));
    }

    private Optional<Deed> ask() {
        return line().map(line -> {
            Actor.Professional actor = on.mostlyAtWork(on.staff.stream()
                    .filter(one -> one.unit().equals(line.unit()))
                    .findFirst()
                    .orElse(null));
            EmploymentId whom = on.mostlyAtWork(on.chance.in(1, 2) ? on.cast.marit : on.cast.jonas)
                    .employment();
            return Deed.of(
                    "ask child coordinator",
                    actor,
                    () -> on.use.child.ask.ask(actor, line.person(), version(line.person()), whom));
        });
    }

    private Optional<Deed> answer() {
        return line().filter(line -> line.says() == ChildLine.Says.ASKED).map(line -> {
            Actor.Professional actor = theOne(line);
            boolean yes = on.chance.in(4, 5);
            return Deed.of("answer as child coordinator", actor, () -> {
                if (yes) {
                    on.use.child.answer.accept(actor, line.person(), version(line.person()));
                } else {
                    on.use.child.answer.decline(actor, line.person(), version(line.person()));
                }
            });
        });
    }

    private Optional<Deed> task() {
        return line().filter(line -> line.whom() != null).map(line -> {
            Actor.Professional actor = theOne(line);
            LocalDate day = on.today().minusDays(on.chance.below(20) - 1);
            ChildTask task = on.chance.of(List.of(ChildTask.values()));
            String words = on.chance.wordsOrNull();
            return Deed.of(
                    "write on a task", actor, () -> on.use.child.write.write(actor, line.person(), task, day, words));
        });
    }

    private long version(PersonId person) {
        return on.chance.in(1, 20) ? 99 : on.ports.childLines.lastNumber(person);
    }

    private Actor.Professional theOne(ChildLine line) {
        return on.mostlyAtWork(on.staff.stream()
                .filter(one -> one.employment().equals(line.whom()))
                .findFirst()
                .orElse(null));
    }

    private boolean isYoung(Person person) {
        return person.ageOn(on.today()).filter(age -> age < 18).isPresent();
    }

    private Optional<ChildLine> line() {
        return on.chance.maybe(on.ports.childLines.all());
    }
}
