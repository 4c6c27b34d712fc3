package no.individuellplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.rules.PartFacts;
import no.individuellplan.core.plan.rules.PartRules;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Active only with all ten parts a to j, and the child paragraph under 18 (I5). */
class ActivatePlanTest extends InAWorld {
    private static final String CONTENT = "forskrift om individuell plan § 9 tredje ledd bokstav ";
    private static final PartFacts WHOLE = new PartFacts(
            true, true, true, true, true, true, true, true, true, true, true, true, true, false, true, true, false,
            true, false, false);

    @Test
    void a_whole_plan_lacks_nothing() {
        assertThat(PartRules.ALL.evaluateAll(WHOLE).isAllowed()).isTrue();
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of("goal", false, "plan.part.goals", "a"),
                Arguments.of("resources", false, "plan.part.resources", "a"),
                Arguments.of("needs", false, "plan.part.needs", "a"),
                Arguments.of("participant", false, "plan.part.participants", "b"),
                Arguments.of("mainResponsibility", false, "plan.part.responsibility", "c"),
                Arguments.of("coordinatorSeated", false, "plan.part.responsibility", "c"),
                Arguments.of("ownContribution", false, "plan.part.own-contribution", "d"),
                Arguments.of("servicesContribution", false, "plan.part.services-contribution", "d"),
                Arguments.of("measure", false, "plan.part.measures", "e"),
                Arguments.of("measuresHaveExtent", false, "plan.part.measures", "e"),
                Arguments.of("measuresHaveHow", false, "plan.part.how", "f"),
                Arguments.of("contactDoctor", false, "plan.part.contact-doctor", "g"),
                Arguments.of("period", false, "plan.part.period", "h"),
                Arguments.of("review", false, "plan.part.period", "h"),
                Arguments.of("answersOpen", true, "plan.part.consents", "i"),
                Arguments.of("cooperation", false, "plan.part.cooperation", "j"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void each_part_that_is_missing_is_named_by_its_letter(String part, boolean value, String code, String letter) {
        Decision decision = PartRules.ALL.evaluateAll(Records.with(WHOLE, part, value));
        assertThat(decision.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.details()).isEqualTo(Map.of(Reason.LETTER, letter));
            assertThat(reason.citation()).isEqualTo(CONTENT + letter);
        });
    }

    @Test
    void without_the_consent_both_the_gate_and_letter_i_say_so() {
        assertThat(PartRules.ALL
                        .evaluateAll(Records.with(WHOLE, "consented", false))
                        .reasons())
                .extracting(Reason::citation)
                .containsExactly("forskrift om individuell plan § 5", CONTENT + "i");
    }

    @Test
    void a_childs_plan_says_how_the_child_took_part_and_about_a_child_coordinator() {
        assertThat(PartRules.ALL.evaluateAll(Records.with(WHOLE, "child", true)).reasons())
                .extracting(Reason::citation)
                .containsExactly(CONTENT + "g", "forskrift om individuell plan § 9 fjerde ledd");
    }

    @Test
    void a_new_plan_lacks_everything_that_is_not_there_by_itself() {
        steps.inPreparation(cast.ane);
        assertThat(activate(cast.marit, cast.ane))
                .containsExactly(
                        "plan.part.goals",
                        "plan.part.resources",
                        "plan.part.needs",
                        "plan.part.participants",
                        "plan.part.own-contribution",
                        "plan.part.measures",
                        "plan.part.contact-doctor",
                        "plan.part.period",
                        "plan.part.cooperation");
    }

    @Test
    void letters_g_and_j_may_be_not_relevant_with_a_reason() {
        steps.complete(cast.ane);
        assertThat(activate(cast.marit, cast.ane)).isEmpty();
    }

    @Test
    void a_plan_still_waiting_for_a_coordinator_is_not_activated() {
        steps.opened(cast.ane);
        Actor self = Cast.self(cast.ane);
        assertThat(activate(self, cast.ane)).contains("plan.step.not-next", "plan.part.responsibility");
    }

    @Test
    void a_question_of_sharing_nobody_has_answered_holds_it_up_and_not_now_does_not() {
        steps.complete(cast.ane);
        InviteForm form = new InviteForm(cast.navFjellvik.id(), "Arbeid", Set.of(Area.WORK_AND_EDUCATION), null, null);
        world.run(
                cast.marit,
                () -> use.inviteParticipant.invite(
                        cast.marit, steps.plan(cast.ane).id(), form));
        assertThat(activate(cast.marit, cast.ane)).containsExactly("plan.part.consents");
        Actor self = Cast.self(cast.ane);
        ConsentRequest request = ports.consents.allRequests().getLast();
        world.run(
                self,
                () -> use.answerSharing.answer(self, request.id(), Answer.NOT_NOW, Set.of(), null, null, null, false));
        assertThat(activate(cast.marit, cast.ane)).isEmpty();
    }

    @Test
    void a_measure_that_was_declined_does_not_count() {
        steps.inPreparation(cast.ane);
        Goal goal = steps.goal(cast.ane, Area.HEALTH);
        steps.takesPart(cast.ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        Measure measure = steps.askedMeasure(goal, cast.dps);
        steps.moved(cast.ingrid, measure, MeasureState.DECLINED, "Ikke vårt");
        steps.parts(cast.ane);
        assertThat(activate(cast.marit, cast.ane)).containsExactly("plan.part.measures");
    }

    @Test
    void one_of_seventeen_needs_the_child_paragraph_and_on_the_eighteenth_birthday_not() {
        Person kim = cast.person(
                "Kim", "Tenkt", world.today().minusYears(18).plusDays(20).toString(), "22870171475");
        cast.renewAll(world);
        steps.complete(kim);
        assertThat(activate(cast.marit, kim)).containsExactly("plan.part.child-coordinator", "plan.part.child");
        world.clock.sleep(19);
        assertThat(activate(cast.marit, kim)).containsExactly("plan.part.child-coordinator", "plan.part.child");
        world.clock.sleep(1);
        assertThat(activate(cast.marit, kim)).isEmpty();
    }

    @Test
    void a_contact_at_a_service_does_not_activate_the_plan() {
        steps.complete(cast.ane);
        assertThat(activate(cast.ingrid, cast.ane)).containsExactly("not-visible");
    }

    @Test
    void a_text_is_there_or_a_reason_and_only_g_and_j_may_be_left_out() {
        steps.inPreparation(cast.ane);
        assertThat(write(PlanText.Kind.RESOURCES, null, "Ikke nå")).containsExactly("plan.text.not-optional");
        assertThat(write(PlanText.Kind.COOPERATION, null, null)).containsExactly("plan.text.missing");
        assertThat(write(PlanText.Kind.COOPERATION, "Tekst", "Og grunn")).containsExactly("plan.text.missing");
        assertThat(write(PlanText.Kind.CHILD_PARTICIPATION, null, "Ikke aktuelt"))
                .containsExactly("plan.text.not-optional");
        assertThat(write(PlanText.Kind.CONTACT_DOCTOR, null, "Ikke alvorlig syk"))
                .isEmpty();
    }

    @Test
    void what_matters_is_written_by_the_person_alone() {
        steps.inPreparation(cast.ane);
        assertThat(write(PlanText.Kind.WHAT_MATTERS, "Hunden min", null)).containsExactly("plan.text.not-yours");
        steps.text(Cast.self(cast.ane), cast.ane, PlanText.Kind.WHAT_MATTERS, "Hunden min", null);
    }

    private List<String> write(PlanText.Kind kind, String text, String reason) {
        IndividualPlan plan = steps.plan(cast.ane);
        return refused(cast.marit, () -> use.describePlan.write(cast.marit, plan.id(), kind, text, reason, -1));
    }

    private List<String> activate(Actor actor, Person person) {
        IndividualPlan plan = steps.plan(person);
        return refused(actor, () -> use.stepPlan.activate(actor, plan.id(), plan.version()));
    }
}
