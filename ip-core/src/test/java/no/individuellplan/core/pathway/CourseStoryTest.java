package no.individuellplan.core.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.Pathway;
import no.individuellplan.core.pathway.rules.RecommendedTime;
import no.individuellplan.core.pathway.rules.RecommendedTime.Span;
import no.individuellplan.core.pathway.rules.Referral;
import no.individuellplan.core.pathway.rules.Setting;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Ane has a plan in Fjellvik, the DPS takes part, and there she starts in the pathway for adults. */
class CourseStoryTest extends InAWorld {
    private final Actor.Citizen ane = Cast.self(cast.ane);

    @Test
    void the_service_and_the_person_see_it_and_no_yes_of_hers_was_needed_or_takes_it_away() {
        UUID course = start(null);
        world.run(ane, () -> use.answerSharing.withdraw(ane, cast.ane.id(), cast.dps.id()));
        assertThat(read(cast.ingrid).courses().getFirst().course().id()).isEqualTo(course);
        assertThat(mine().courses().getFirst().course().referral().pathway()).isEqualTo(Pathway.D11);
        assertThat(mine().mayWrite()).isFalse();
    }

    @Test
    void a_yes_to_health_opens_it_to_nobody_nor_does_a_mandate_or_the_chair() {
        steps.active(cast.ane);
        steps.takesPart(cast.ane, cast.siv, cast.navFjellvik, Set.of(Area.HEALTH));
        UUID course = written(null);
        cast.represents(cast.guri, cast.ane, Representation.Kind.GUARDIAN);
        Actor guardian = Cast.acting(cast.guri, cast.ane, Representation.Kind.GUARDIAN);
        assertThat(refused(guardian, () -> use.pathway.readCourses.mine(guardian, cast.ane.id())))
                .containsExactly("not-visible");
        for (Actor.Professional other : List.of(cast.siv, cast.marit)) {
            assertThat(refused(other, () -> use.pathway.readCourses.of(other, cast.ane.id())))
                    .containsExactly("not-visible");
            assertThat(refused(other, () -> wouldWrite(other, course, CourseStep.FIRST_ATTENDANCE, 0)))
                    .as("whether there is one is not said")
                    .containsExactly("pathway.course.not-yours", "pathway.course.none");
            assertThat(refused(other, () -> wouldWrite(other, UUID.randomUUID(), CourseStep.FIRST_ATTENDANCE, 0)))
                    .containsExactly("pathway.course.not-yours", "pathway.course.none");
            assertThat(world.as(other, () -> use.pathway.coursesOnMyDay.of(other)))
                    .isEmpty();
        }
    }

    @Test
    void a_recommended_time_that_is_passed_asks_why_and_refuses_nothing() {
        UUID course = start(null);
        day(cast.ingrid, course, CourseStep.FIRST_ATTENDANCE, 0);
        pass(42);
        assertThat(asked(cast.ingrid)).contains("pathway.time.near");
        pass(1);
        assertThat(asked(cast.ingrid)).contains("pathway.time.adults-passed");
        day(cast.ingrid, course, CourseStep.CLINICAL_DECISION, 0);
        ReadCourses.Soft late = mine().courses().getFirst().times().getFirst();
        assertThat(late.time().hasPassed()).isTrue();
        assertThat(late.why()).isEmpty();
        say(course, CourseStep.REASON, late.time().by(), "Legen var syk.");
        assertThat(mine().courses()
                        .getFirst()
                        .times()
                        .getFirst()
                        .why()
                        .orElseThrow()
                        .words())
                .isEqualTo("Legen var syk.");
        assertThat(asked(cast.ingrid)).doesNotContain("pathway.time.adults-passed");
        assertThat(mine().courses().getFirst().times())
                .extracting(one -> one.time().span())
                .containsExactly(Span.TO_DECISION, Span.TO_FIRST_EVALUATION);
    }

    @Test
    void an_assessment_that_needs_it_has_six_weeks_more() {
        UUID course = start(null);
        day(cast.ingrid, course, CourseStep.FIRST_ATTENDANCE, 0);
        LocalDate first = world.today();
        assertThat(times(course).getFirst().by()).isEqualTo(first.plusDays(42));
        assertThat(read(cast.ingrid).courses().getFirst().mayTakeLonger()).isTrue();
        say(course, CourseStep.LONGER, null, "Vi venter på svar.");
        assertThat(times(course).getFirst().by()).isEqualTo(first.plusDays(84));
        assertThat(refused(cast.ingrid, () -> wouldSay(course, CourseStep.LONGER, null, "Enda mer.")))
                .containsExactly("pathway.course.not-longer");
    }

    @Test
    void evaluations_run_from_each_other_and_a_wrong_day_is_corrected_by_a_new_line() {
        UUID course = start(null);
        day(cast.ingrid, course, CourseStep.FIRST_ATTENDANCE, 0);
        day(cast.ingrid, course, CourseStep.CLINICAL_DECISION, 0);
        LocalDate decided = world.today();
        pass(20);
        CourseLine wrong = day(cast.ingrid, course, CourseStep.EVALUATION, 0);
        assertThat(times(course).getLast().by()).isEqualTo(decided.plusDays(20 + 84));
        world.run(
                cast.ingrid,
                () -> use.pathway.courseDay.write(
                        cast.ingrid, cast.ane.id(), course, CourseStep.EVALUATION, decided.plusDays(10), wrong.id()));
        assertThat(times(course).getLast().by()).isEqualTo(decided.plusDays(10 + 84));
        assertThat(times(course)).hasSize(3);
        Course standing = mine().courses().getFirst().course();
        assertThat(standing.lines()).contains(wrong);
        assertThat(standing.standing()).doesNotContain(wrong);
        assertThat(refused(cast.ingrid, () -> wouldWrite(cast.ingrid, course, CourseStep.CLINICAL_DECISION, 0)))
                .as("the decision is not corrected past the evaluation")
                .containsExactly("pathway.course.too-late");
        day(cast.ingrid, course, CourseStep.CLINICAL_DECISION, -15);
        assertThat(mine().courses().getFirst().course().day(CourseStep.CLINICAL_DECISION))
                .contains(decided.plusDays(5));
    }

    @Test
    void the_start_is_corrected_but_not_past_what_followed() {
        UUID course = start(null);
        day(cast.ingrid, course, CourseStep.FIRST_ATTENDANCE, 0);
        pass(3);
        assertThat(refused(cast.ingrid, () -> wouldCorrect(course, world.today())))
                .containsExactly("pathway.course.too-late");
        correct(course, world.today().minusDays(5));
        assertThat(mine().courses().getFirst().course().day(CourseStep.START))
                .contains(world.today().minusDays(5));
        assertThat(refused(cast.ingrid, () -> wouldCorrect(UUID.randomUUID(), world.today())))
                .containsExactly("pathway.course.none");
    }

    @Test
    void the_deadline_is_the_hard_clock_and_stands_apart() {
        UUID course = start(LocalDate.now(world.clock).plusDays(10));
        assertThat(deadline()).isEmpty();
        pass(3);
        assertThat(deadline()).containsExactly("pathway.deadline.near");
        pass(8);
        assertThat(deadline()).containsExactly("pathway.deadline.broken");
        assertThat(mine().courses().getFirst().deadline().orElseThrow().isBroken())
                .isTrue();
        day(cast.ingrid, course, CourseStep.FIRST_ATTENDANCE, 0);
        assertThat(deadline()).isEmpty();
        assertThat(mine().courses().getFirst().deadline().orElseThrow().wasBroken())
                .isTrue();
    }

    @Test
    void what_is_looked_at_together_is_asked_for_at_the_start_and_at_the_decision() {
        UUID course = start(null);
        List<String> three =
                List.of("pathway.together.plan", "pathway.together.crisis-plan", "pathway.together.care-team");
        assertThat(asked(cast.ingrid)).isEqualTo(three);
        say(course, CourseStep.NO_RIGHT_TO_PLAN, null, "Ane vil vente.");
        say(course, CourseStep.CRISIS_PLAN, null, "Ikke nå.");
        say(course, CourseStep.CARE_TEAM, null, "Ja, i høst.");
        assertThat(asked(cast.ingrid)).isEmpty();
        day(cast.ingrid, course, CourseStep.FIRST_ATTENDANCE, 0);
        day(cast.ingrid, course, CourseStep.CLINICAL_DECISION, 0);
        assertThat(asked(cast.ingrid)).containsAll(three).contains("pathway.together.treatment-plan");
        say(course, CourseStep.RIGHT_TO_PLAN, null, "Ja, det trengs.");
        assertThat(read(cast.ingrid).courses().getFirst().planMissing())
                .as("there is one")
                .isFalse();
        IndividualPlan plan = steps.plan(cast.ane);
        world.run(ane, () -> use.withdrawPlan.withdraw(ane, plan.id(), plan.version(), null));
        assertThat(read(cast.ingrid).courses().getFirst().planMissing()).isTrue();
        day(cast.ingrid, course, CourseStep.TREATMENT_PLAN, 9);
        assertThat(asked(cast.ingrid)).doesNotContain("pathway.together.treatment-plan");
        pass(9);
        assertThat(asked(cast.ingrid)).contains("pathway.together.evaluation");
        day(cast.ingrid, course, CourseStep.EVALUATION, 0);
        assertThat(asked(cast.ingrid)).contains("pathway.together.treatment-plan");
    }

    @Test
    void steps_are_written_in_order_and_only_in_a_course() {
        UUID course = start(null);
        assertThat(refused(cast.ingrid, () -> wouldWrite(cast.ingrid, course, CourseStep.CLINICAL_DECISION, 0)))
                .containsExactly("pathway.course.step-missing");
        assertThat(refused(cast.ingrid, () -> wouldWrite(cast.ingrid, course, CourseStep.EVALUATION, 0)))
                .containsExactly("pathway.course.step-missing");
        assertThat(refused(cast.ingrid, () -> wouldSay(course, CourseStep.REASON, world.today(), "Ferie.")))
                .containsExactly("pathway.course.not-passed");
        assertThat(refused(cast.ingrid, () -> wouldStart(null))).containsExactly("pathway.course.already");
        assertThatThrownBy(() -> day(cast.ingrid, course, CourseStep.REASON, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> day(cast.ingrid, course, CourseStep.START, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> say(course, CourseStep.END, null, "Slutt"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void after_its_last_day_it_is_the_persons_alone_and_a_new_one_starts_anew() {
        UUID course = start(null);
        day(cast.ingrid, course, CourseStep.FIRST_ATTENDANCE, 0);
        day(cast.ingrid, course, CourseStep.TRANSFER, 0);
        assertThat(read(cast.ingrid).courses()).hasSize(1);
        assertThat(mine().courses().getFirst().times().getFirst().time().runs()).isFalse();
        pass(1);
        assertThat(read(cast.ingrid).courses()).isEmpty();
        assertThat(asked(cast.ingrid)).isEmpty();
        assertThat(mine().courses().getFirst().lasts()).isFalse();
        UUID next = written(null);
        assertThat(mine().courses()).extracting(one -> one.course().id()).containsExactly(next, course);
        assertThat(read(cast.ingrid).courses()).hasSize(1);
    }

    @Test
    void a_course_goes_on_without_showing_the_compulsory_care_that_has_ended() {
        start(null);
        world.run(
                cast.ingrid,
                () -> use.pathway.begin.begin(cast.ingrid, cast.ane.id(), CareKind.COMPULSORY, world.today()));
        world.run(
                cast.ingrid, () -> use.pathway.end.end(cast.ingrid, cast.ane.id(), CareKind.COMPULSORY, world.today()));
        pass(1);
        assertThat(world.as(cast.ingrid, () -> use.pathway.read.of(cast.ingrid, cast.ane.id(), CareKind.COMPULSORY))
                        .care())
                .isEmpty();
        assertThat(read(cast.ingrid).courses()).hasSize(1);
    }

    private UUID start(LocalDate deadline) {
        steps.active(cast.ane);
        return written(deadline);
    }

    private UUID written(LocalDate deadline) {
        return world.as(cast.ingrid, () -> wouldStart(deadline)).course();
    }

    private CourseLine wouldStart(LocalDate deadline) {
        Referral came = new Referral(Pathway.D11, Setting.OUTPATIENT, null, world.today());
        return use.pathway.start.start(cast.ingrid, cast.ane.id(), came, deadline);
    }

    private void correct(UUID course, LocalDate assessed) {
        world.run(cast.ingrid, () -> wouldCorrect(course, assessed));
    }

    private CourseLine wouldCorrect(UUID course, LocalDate assessed) {
        Referral came = new Referral(Pathway.D11, Setting.OUTPATIENT, null, assessed);
        return use.pathway.start.correct(cast.ingrid, cast.ane.id(), course, came);
    }

    private CourseLine day(Actor.Professional actor, UUID course, CourseStep step, int ahead) {
        return world.as(actor, () -> wouldWrite(actor, course, step, ahead));
    }

    /** @param ahead days from today */
    private CourseLine wouldWrite(Actor.Professional actor, UUID course, CourseStep step, int ahead) {
        return use.pathway.courseDay.write(
                actor, cast.ane.id(), course, step, world.today().plusDays(ahead), null);
    }

    private void say(UUID course, CourseStep step, LocalDate about, String words) {
        world.run(cast.ingrid, () -> wouldSay(course, step, about, words));
    }

    private CourseLine wouldSay(UUID course, CourseStep step, LocalDate about, String words) {
        return use.pathway.courseWords.write(cast.ingrid, cast.ane.id(), course, step, about, words);
    }

    private ReadCourses.Seen read(Actor.Professional actor) {
        return world.as(actor, () -> use.pathway.readCourses.of(actor, cast.ane.id()));
    }

    private ReadCourses.Seen mine() {
        return world.as(ane, () -> use.pathway.readCourses.mine(ane, cast.ane.id()));
    }

    private List<RecommendedTime> times(UUID course) {
        return mine().courses().stream()
                .filter(one -> one.course().id().equals(course))
                .flatMap(one -> one.times().stream())
                .map(ReadCourses.Soft::time)
                .toList();
    }

    private List<String> asked(Actor.Professional actor) {
        return world.as(actor, () -> use.pathway.coursesOnMyDay.of(actor)).stream()
                .flatMap(one -> one.other().stream())
                .map(Reason::code)
                .toList();
    }

    private List<String> deadline() {
        return world.as(cast.ingrid, () -> use.pathway.coursesOnMyDay.of(cast.ingrid)).stream()
                .flatMap(one -> one.deadline().stream())
                .map(Reason::code)
                .toList();
    }

    private void pass(int days) {
        world.clock.pass(Duration.ofDays(days));
    }
}
