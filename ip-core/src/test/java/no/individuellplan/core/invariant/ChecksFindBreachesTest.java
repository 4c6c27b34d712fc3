package no.individuellplan.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.ConsentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.Ports;
import no.individuellplan.core.world.Steps;
import no.individuellplan.core.world.World;
import org.junit.jupiter.api.Test;

/** A check that finds nothing wrong is worth something only when it finds what is. Each breach is put in past the use cases. */
class ChecksFindBreachesTest {
    private final World world = World.aWorld();
    private final Ports ports = world.ports;
    private final Steps steps = new Steps(world);
    private final Person ane = world.cast.ane;

    @Test
    void nothing_is_wrong_with_an_active_plan() {
        steps.active(ane);
        assertThat(state()).isEmpty();
        assertThat(permits()).isEmpty();
    }

    @Test
    void a_second_open_plan() {
        IndividualPlan plan = steps.opened(ane);
        PlanId other = new PlanId(UUID.randomUUID());
        ports.plans.add(Records.with(plan, "id", other));
        ports.plans.add(new Plans.Responsibility(other, ane.id(), plan.mainResponsibility(), plan.openedAt(), "LAW"));
        assertThat(state()).containsExactly("I1");
    }

    @Test
    void a_plan_whose_consent_was_taken_back() {
        steps.opened(ane);
        ports.consents.add(line(ane.id(), ane.id(), ConsentEntry.Answer.WITHDRAWN));
        assertThat(state()).containsExactly("I2");
    }

    @Test
    void a_yes_from_one_of_two_parents() {
        Person ella = world.cast.ella;
        steps.offered(ella);
        assertThat(steps.accept(Cast.self(world.cast.tone), ella)).isEmpty();
        Need need = steps.need(ella);
        IndividualPlan plan = new IndividualPlan(
                new PlanId(UUID.randomUUID()),
                ella.id(),
                need.id(),
                PlanState.AWAITING_COORDINATOR,
                world.cast.fjellvik.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                world.clock.instant(),
                world.clock.instant(),
                0);
        ports.plans.add(plan);
        ports.plans.add(
                new Plans.Responsibility(plan.id(), ella.id(), plan.mainResponsibility(), plan.openedAt(), "LAW"));
        assertThat(state()).containsExactly("I2");
    }

    @Test
    void a_line_in_the_ledger_by_somebody_who_may_not_answer() {
        Deed deed = Deed.of(
                "share",
                Cast.self(world.cast.hilde),
                () -> ports.consents.add(line(ane.id(), world.cast.hilde.id(), ConsentEntry.Answer.GIVEN)));
        assertThat(after(deed)).contains("I2");
    }

    @Test
    void an_agency_that_answers_for_the_plan_without_having_got_it() {
        IndividualPlan plan = steps.opened(ane);
        ports.plans.save(Records.with(plan, "mainResponsibility", world.cast.nav.id()));
        assertThat(state()).containsExactly("I3");
    }

    @Test
    void two_agencies_that_answer_at_the_same_moment() {
        IndividualPlan plan = steps.opened(ane);
        ports.plans.add(new Plans.Responsibility(
                plan.id(), ane.id(), world.cast.nav.id(), plan.openedAt().minusSeconds(1), "AGREED"));
        assertThat(state()).contains("I3");
    }

    @Test
    void a_chair_given_to_one_who_was_not_asked() {
        steps.inPreparation(ane);
        CoordinatorChair chair = ports.chairs.recognise(ane.id()).orElseThrow();
        Deed deed = Deed.of(
                "ask coordinator",
                world.cast.turid,
                () -> ports.chairs.save(Records.with(chair, "holder", world.cast.ingrid.employment())));
        assertThat(after(deed)).contains("I4");
    }

    @Test
    void a_coordinator_at_a_trust_who_is_not_health_personnel() {
        steps.inPreparation(ane);
        CoordinatorChair chair = ports.chairs.recognise(ane.id()).orElseThrow();
        ports.chairs.save(Records.with(chair, "holder", world.cast.liv.employment()));
        assertThat(state()).containsExactly("I4");
    }

    @Test
    void a_plan_made_active_without_a_part() {
        IndividualPlan plan = steps.inPreparation(ane);
        Deed deed = Deed.of(
                "activate", world.cast.marit, () -> ports.plans.save(Records.with(plan, "state", PlanState.ACTIVE)));
        assertThat(after(deed)).contains("I5");
    }

    @Test
    void a_goal_worded_at_work() {
        steps.inPreparation(ane);
        Goal goal = steps.goal(ane, Area.HEALTH);
        Deed deed = Deed.of(
                "word a goal anew",
                world.cast.marit,
                () -> ports.goals.save(Records.with(goal, "words", "Slutte å røyke")));
        assertThat(after(deed)).contains("I6");
    }

    @Test
    void a_goal_whose_words_are_said_to_be_somebody_elses() {
        steps.inPreparation(ane);
        Goal goal = steps.goal(ane, Area.HEALTH);
        ports.goals.save(Records.with(goal, "wordedBy", world.cast.hilde.id()));
        assertThat(state()).containsExactly("I6");
    }

    @Test
    void a_measure_that_was_agreed_to_by_nobody_there() {
        Measure measure = askedOfDps();
        ports.measures.save(Records.with(measure, "state", MeasureState.AGREED));
        assertThat(state()).containsExactly("I7");
    }

    @Test
    void a_measure_answered_from_another_service() {
        Measure measure = askedOfDps();
        Deed deed = Deed.of(
                "move a measure",
                world.cast.marit,
                () -> ports.measures.save(Records.with(measure, "state", MeasureState.AGREED)));
        assertThat(after(deed)).contains("I7");
    }

    @Test
    void a_no_without_a_reason() {
        Measure measure = askedOfDps();
        Measure declined = Records.with(measure, "state", MeasureState.DECLINED);
        ports.measures.save(Records.with(declined, "answeredBy", world.cast.ingrid.employment()));
        assertThat(state()).containsExactly("I7");
    }

    @Test
    void a_permit_whose_ground_has_gone() {
        steps.active(ane);
        List<Permit> before = ports.permits.about(ane.id());
        world.run(
                Cast.self(ane),
                () -> world.useCases.answerSharing.withdraw(Cast.self(ane), ane.id(), world.cast.dps.id()));
        assertThat(permits()).isEmpty();
        ports.permits.replace(ane.id(), before);
        assertThat(permits()).containsOnly("I8");
    }

    @Test
    void a_permit_for_the_nosy_colleague() {
        steps.active(ane);
        ports.permits.replace(
                ane.id(),
                List.of(new Permit(
                        world.cast.henrik.employment().value(),
                        ane.id(),
                        Area.HEALTH,
                        null,
                        Right.READ,
                        Basis.CONSENT,
                        null,
                        null)));
        assertThat(permits()).containsOnly("I8");
    }

    @Test
    void own_family_that_is_not_barred() {
        Person randi = world.cast.randi;
        steps.inPreparation(randi);
        List<Permit> letIn = ports.permits.about(randi.id()).stream()
                .filter(permit -> permit.right() != Right.BARRED)
                .map(permit ->
                        Records.with(permit, "grantee", world.cast.jonas.unit().value()))
                .toList();
        ports.permits.replace(randi.id(), letIn);
        assertThat(permits(randi.id())).contains("I8");
    }

    @Test
    void a_row_written_without_a_permit() {
        steps.inPreparation(ane);
        Goal goal = steps.goal(ane, Area.HEALTH);
        Deed deed =
                Deed.of("mark a goal", world.cast.henrik, () -> ports.goals.save(Records.with(goal, "reached", true)));
        assertThat(after(deed)).contains("I8", "I10");
    }

    @Test
    void a_row_shown_without_a_permit_and_without_a_line_in_the_log() {
        steps.inPreparation(ane);
        Goal goal = steps.goal(ane, Area.HEALTH);
        Deed deed = new Deed("read a plan", world.cast.henrik, () -> Set.of(goal));
        assertThat(after(deed)).containsExactlyInAnyOrder("I8", "I10");
    }

    @Test
    void a_reading_logged_in_anothers_name() {
        steps.active(ane);
        Goal goal = ports.goals.all().getFirst();
        Deed deed = new Deed("read a plan", world.cast.ingrid, () -> {
            world.useCases.access.toRead(world.cast.marit, ane.id(), Area.HEALTH);
            return goal;
        });
        assertThat(after(deed)).containsExactly("I10");
    }

    @Test
    void a_goal_that_is_gone_by_nobodys_leave_or_by_ones_alone() {
        steps.active(ane);
        Goal goal = ports.goals.all().getFirst();
        for (String kind : List.of("word a goal anew", RecordChecks.AGREES)) {
            Before before = Before.of(ports);
            world.run(Cast.self(ane), () -> ports.goals.erase(goal.id().value()));
            Deed deed = Deed.of(kind, Cast.self(ane), () -> {});
            assertThat(numbers(DeedChecks.of(ports, before, deed, null, world.today())))
                    .contains("I13");
            ports.goals.add(goal);
        }
    }

    @Test
    void a_correction_that_changes_what_it_is_about() {
        steps.inPreparation(ane);
        Goal goal = steps.goal(ane, Area.HEALTH);
        Deed deed = Deed.of(
                RecordChecks.CORRECTS, Cast.self(ane), () -> ports.goals.save(Records.with(goal, "reached", true)));
        assertThat(after(deed)).contains("I13");
    }

    @Test
    void a_closed_door() {
        Need need = steps.offered(ane);
        ports.needs.save(Records.with(need, "state", NeedState.DECLINED));
        assertThat(state()).containsExactly("I17");
    }

    @Test
    void a_message_that_left_after_the_yes_was_taken_back() {
        IndividualPlan plan = steps.inPreparation(ane);
        steps.takesPart(ane, world.cast.ingrid, world.cast.dps, Set.of(Area.HEALTH));
        MessageForm form = new MessageForm(null, world.cast.dps.id(), "Samarbeid", "Hun har det slik");
        world.run(world.cast.marit, () -> world.useCases.message.sendMessage.start(world.cast.marit, plan.id(), form));
        EMessage ready = ports.messages.all().getFirst();
        ports.transport.deliver(ready);
        assertThat(new PostChecks(ports, world.today()).of(0)).isEmpty();
        world.run(
                Cast.self(ane),
                () -> world.useCases.answerSharing.withdraw(Cast.self(ane), ane.id(), world.cast.dps.id()));
        assertThat(numbers(new PostChecks(ports, world.today()).of(0))).containsExactly("I9");
    }

    private Measure askedOfDps() {
        steps.inPreparation(ane);
        Goal goal = steps.goal(ane, Area.HEALTH);
        steps.takesPart(ane, world.cast.ingrid, world.cast.dps, Set.of(Area.HEALTH));
        return steps.askedMeasure(goal, world.cast.dps);
    }

    private ConsentEntry line(PersonId person, PersonId by, ConsentEntry.Answer answer) {
        LocalDate today = world.today();
        return new ConsentEntry(
                new ConsentId(UUID.randomUUID()),
                person,
                ConsentKind.PLAN,
                answer,
                by,
                ConsentEntry.Capacity.OWN,
                Set.of(by),
                null,
                Set.of(),
                null,
                today,
                null,
                "Vist",
                null,
                null,
                world.clock.instant(),
                null,
                null);
    }

    private List<String> state() {
        return numbers(StateChecks.of(ports, world.today()));
    }

    private List<String> permits() {
        return permits(ane.id());
    }

    private List<String> permits(PersonId person) {
        return numbers(PermitChecks.of(ports, person, world.today()));
    }

    private List<String> after(Deed deed) {
        Before before = Before.of(ports);
        Object answer = world.as(deed.actor(), deed.work());
        return numbers(DeedChecks.of(ports, before, deed, answer, world.today()));
    }

    private static List<String> numbers(List<Broken> broken) {
        return broken.stream().map(Broken::invariant).distinct().toList();
    }
}
