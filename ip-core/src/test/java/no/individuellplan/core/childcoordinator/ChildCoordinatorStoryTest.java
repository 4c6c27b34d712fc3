package no.individuellplan.core.childcoordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.childcoordinator.ChildOnMyDay.Row;
import no.individuellplan.core.childcoordinator.ReadChildCoordinator.Own;
import no.individuellplan.core.childcoordinator.ReadChildCoordinator.Standing;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import no.individuellplan.core.world.Numbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tone and Morten want a child coordinator for Ella; Turid at the coordinating unit asks Jonas. */
class ChildCoordinatorStoryTest extends InAWorld {
    private static final String WORDS = "Ringte skolen om skyss.";
    private final Actor tone = Cast.acting(cast.tone, cast.ella, Representation.Kind.PARENT);
    private final Actor morten = Cast.acting(cast.morten, cast.ella, Representation.Kind.PARENT);

    @BeforeEach
    void the_need_is_known() {
        steps.reported(cast.ella);
    }

    @Test
    void both_parents_say_yes_before_the_unit_is_asked() {
        answer(tone, Answer.GIVEN);
        assertThat(mine(tone).stillToAnswer()).containsExactly(cast.morten.name());
        assertThat(day(cast.turid)).isEmpty();
        answer(morten, Answer.GIVEN);
        assertThat(codes(cast.turid)).containsExactly("child-coordinator.clock.nobody");
        assertThat(mine(tone).stillToAnswer()).isEmpty();
        assertThat(read(cast.turid).asked()).isEmpty();
    }

    @Test
    void the_one_asked_answers_and_writes_what_the_family_reads() {
        appointed();
        write(cast.jonas);
        assertThat(mine(tone).mine().role().orElseThrow().tasks())
                .singleElement()
                .satisfies(line -> assertThat(line.words()).isEqualTo(WORDS))
                .satisfies(line -> assertThat(line.byName()).isEqualTo(cast.jonas.name()));
        assertThat(mine(tone).mine().holder().orElseThrow().whomName()).isEqualTo(cast.jonas.name());
        assertThat(read(cast.jonas).role().orElseThrow().tasks()).hasSize(1);
        assertThat(read(cast.turid).role().orElseThrow().tasks())
                .as("the unit sees who, and no words")
                .isEmpty();
    }

    @Test
    void the_role_opens_nothing_of_the_plan_and_its_words_are_not_for_the_coordinator() {
        planned();
        appointed();
        write(cast.jonas);
        assertThat(refused(
                        cast.jonas,
                        () -> use.readPlan.read(
                                cast.jonas, steps.plan(cast.ella).id())))
                .containsExactly("not-visible");
        assertThat(read(cast.marit).holder().orElseThrow().whomName()).isEqualTo(cast.jonas.name());
        assertThat(read(cast.marit).role().orElseThrow().tasks()).isEmpty();
        assertThat(refused(cast.marit, () -> wrote(cast.marit))).containsExactly("not-visible");
    }

    @Test
    void the_coordinator_may_be_the_child_coordinator_too() {
        planned();
        wanted();
        ask(cast.turid, cast.marit);
        accept(cast.marit);
        write(cast.marit);
        assertThat(read(cast.marit).role().orElseThrow().tasks()).hasSize(1);
    }

    @Test
    void a_no_leaves_the_one_who_is_there_and_a_yes_takes_over_with_what_was_written() {
        appointed();
        write(cast.jonas);
        ask(cast.turid, cast.marit);
        assertThat(day(cast.marit)).singleElement().matches(Row::asked);
        world.run(cast.marit, () -> use.child.answer.decline(cast.marit, cast.ella.id(), version()));
        assertThat(read(cast.turid).holder().orElseThrow().whomName()).isEqualTo(cast.jonas.name());
        assertThat(day(cast.marit)).isEmpty();
        ask(cast.turid, cast.marit);
        accept(cast.marit);
        assertThat(read(cast.marit).role().orElseThrow().tasks()).hasSize(1);
        assertThat(refused(cast.jonas, () -> use.child.read.of(cast.jonas, cast.ella.id())))
                .containsExactly("not-visible");
    }

    @Test
    void only_the_unit_asks_and_only_the_one_asked_answers() {
        wanted();
        assertThat(refused(cast.turid, () -> asked(cast.turid, cast.gry)))
                .containsExactly("child-coordinator.ask.not-municipal");
        assertThat(refused(cast.turid, () -> use.child.ask.ask(cast.turid, cast.ella.id(), 9, cast.jonas.employment())))
                .containsExactly("stale");
        ask(cast.turid, cast.jonas);
        assertThat(refused(cast.jonas, () -> asked(cast.jonas, cast.jonas)))
                .containsExactly("child-coordinator.ask.not-yours");
        assertThat(refused(cast.turid, () -> use.child.answer.accept(cast.turid, cast.ella.id(), version())))
                .containsExactly("child-coordinator.answer.not-asked");
        assertThat(refused(cast.jonas, () -> wrote(cast.jonas))).containsExactly("child-coordinator.task.not-yours");
        for (Actor.Professional other : List.of(cast.gry, cast.henrik, cast.liv)) {
            assertThat(refused(other, () -> use.child.read.of(other, cast.ella.id())))
                    .containsExactly("not-visible");
            assertThat(day(other)).isEmpty();
        }
    }

    @Test
    void one_parent_takes_it_back_and_it_is_over_at_once() {
        appointed();
        write(cast.jonas);
        answer(morten, Answer.WITHDRAWN);
        assertThat(day(cast.jonas)).isEmpty();
        assertThat(refused(cast.jonas, () -> use.child.read.of(cast.jonas, cast.ella.id())))
                .containsExactly("not-visible");
        assertThat(refused(cast.turid, () -> use.child.read.of(cast.turid, cast.ella.id())))
                .containsExactly("not-visible");
        assertThat(mine(tone).mine().role()).isEmpty();
        wanted();
        assertThat(read(cast.turid).holder()).as("asked anew").isEmpty();
        assertThat(mine(tone).before()).extracting(ChildLine::words).containsExactly(WORDS);
    }

    @Test
    void not_now_changes_nothing_and_a_second_yes_neither() {
        appointed();
        answer(tone, Answer.NOT_NOW);
        answer(tone, Answer.GIVEN);
        assertThat(read(cast.jonas).holder()).isPresent();
        assertThat(ports.childLines.all()).hasSize(3);
    }

    @Test
    void without_a_known_need_there_is_nobody_to_ask() {
        Actor hilde = Cast.acting(cast.hilde, cast.jonathan, Representation.Kind.PARENT);
        assertThat(refused(
                        hilde,
                        () -> use.child.want.answer(hilde, cast.jonathan.id(), Answer.GIVEN, "Vist", "Ja", false)))
                .containsExactly("child-coordinator.want.no-unit");
        assertThat(world.as(hilde, () -> use.child.read.mine(hilde, cast.jonathan.id()))
                        .mine()
                        .unit())
                .isNull();
    }

    @Test
    void the_hand_over_is_said_a_year_ahead_and_the_duty_ends_on_the_birthday() {
        LocalDate eighteen = world.today().plusDays(366);
        Person young = cast.person(
                "Kim",
                "Tenkt",
                eighteen.minusYears(18).toString(),
                Numbers.synthetic(eighteen.minusYears(18), 3).digits());
        steps.reported(young);
        Actor kim = Cast.self(young);
        world.run(kim, () -> use.child.want.answer(kim, young.id(), Answer.GIVEN, "Vist", null, false));
        world.run(cast.turid, () -> use.child.ask.ask(cast.turid, young.id(), 1, cast.jonas.employment()));
        world.run(cast.jonas, () -> use.child.answer.accept(cast.jonas, young.id(), 2));
        assertThat(codes(cast.jonas)).isEmpty();
        assertThat(coming(kim)).doesNotContain("person.birthday.child-coordinator");
        pass(1);
        assertThat(codes(cast.jonas)).containsExactly("child-coordinator.clock.hand-over");
        assertThat(codes(cast.turid))
                .containsExactly("child-coordinator.clock.hand-over", "child-coordinator.clock.offer");
        assertThat(coming(kim)).contains("person.birthday.child-coordinator");
        Standing own = world.as(kim, () -> use.child.read.mine(kim, young.id())).mine();
        assertThat(own.handOver()).isTrue();
        assertThat(own.eighteen()).isEqualTo(eighteen);
        pass(364);
        assertThat(day(cast.jonas)).hasSize(1);
        pass(1);
        assertThat(day(cast.jonas)).isEmpty();
        assertThat(day(cast.turid)).isEmpty();
        assertThat(refused(cast.jonas, () -> use.child.read.of(cast.jonas, young.id())))
                .containsExactly("not-visible");
        Standing after =
                world.as(kim, () -> use.child.read.mine(kim, young.id())).mine();
        assertThat(after.role()).isEmpty();
        assertThat(after.underEighteen()).isFalse();
    }

    private void planned() {
        steps.offered(cast.ella);
        steps.accept(tone, cast.ella);
        steps.accept(morten, cast.ella);
        steps.seated(cast.ella, cast.marit);
    }

    private void appointed() {
        wanted();
        ask(cast.turid, cast.jonas);
        accept(cast.jonas);
    }

    private void wanted() {
        answer(tone, Answer.GIVEN);
        answer(morten, Answer.GIVEN);
    }

    private void answer(Actor actor, Answer answer) {
        world.run(actor, () -> use.child.want.answer(actor, cast.ella.id(), answer, "Vist", "Ja", false));
    }

    private void ask(Actor.Professional actor, Actor.Professional whom) {
        world.run(actor, () -> asked(actor, whom));
    }

    private void asked(Actor.Professional actor, Actor.Professional whom) {
        use.child.ask.ask(actor, cast.ella.id(), version(), whom.employment());
    }

    private void accept(Actor.Professional actor) {
        world.run(actor, () -> use.child.answer.accept(actor, cast.ella.id(), version()));
    }

    private void write(Actor.Professional actor) {
        world.run(actor, () -> wrote(actor));
    }

    private void wrote(Actor.Professional actor) {
        use.child.write.write(actor, cast.ella.id(), ChildTask.COORDINATES, world.today(), WORDS);
    }

    private long version() {
        return ports.childLines.lastNumber(cast.ella.id());
    }

    private Standing read(Actor.Professional actor) {
        return world.as(actor, () -> use.child.read.of(actor, cast.ella.id()));
    }

    private Own mine(Actor actor) {
        return world.as(actor, () -> use.child.read.mine(actor, cast.ella.id()));
    }

    private List<Row> day(Actor.Professional actor) {
        return world.as(actor, () -> use.child.day.of(actor));
    }

    private List<String> codes(Actor.Professional actor) {
        return day(actor).stream()
                .flatMap(row -> row.what().stream())
                .map(Reason::code)
                .toList();
    }

    private List<String> coming(Actor actor) {
        return world.as(actor, () -> use.readComingBirthdays.own(actor)).stream()
                .map(one -> one.what().code())
                .toList();
    }

    private void pass(int days) {
        world.clock.pass(Duration.ofDays(days));
    }
}
