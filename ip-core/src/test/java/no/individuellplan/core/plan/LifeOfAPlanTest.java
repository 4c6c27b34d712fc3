package no.individuellplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Pausing, resuming, ending, leading and reading. */
class LifeOfAPlanTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);

    @Test
    void a_pause_has_an_agreed_day_to_come_back_within_a_year() {
        steps.active(ane);
        LocalDate today = world.today();
        assertThat(pause(null)).containsExactly("plan.pause.no-day");
        assertThat(pause(today)).containsExactly("plan.pause.no-day");
        assertThat(pause(today.plusYears(1).plusDays(1))).containsExactly("plan.pause.no-day");
        assertThat(pause(today.plusYears(1))).isEmpty();
    }

    @Test
    void a_plan_that_rests_keeps_what_it_has() {
        steps.active(ane);
        pause(world.today().plusDays(30));
        IndividualPlan plan = steps.plan(ane);
        assertThat(refused(self, () -> use.wordGoal.add(self, plan.id(), null, Area.HEALTH, "Sove", null)))
                .containsExactly("goal.words.plan-rests");
        assertThat(refused(
                        cast.marit,
                        () -> use.describePlan.write(cast.marit, plan.id(), PlanText.Kind.NEEDS, "Annet", null, 0)))
                .containsExactly("plan.text.plan-rests");
        assertThat(period(
                        world.today(), world.today().plusDays(9), world.today().plusDays(5)))
                .containsExactly("plan.period.plan-rests");
    }

    @Test
    void a_plan_comes_back_whole_or_not_at_all() {
        steps.active(ane);
        pause(world.today().plusDays(30));
        IndividualPlan paused = steps.plan(ane);
        assertThat(paused.pausedUntil()).isEqualTo(world.today().plusDays(30));
        assertThat(refused(self, () -> use.stepPlan.resume(self, paused.id(), paused.version())))
                .isEmpty();
        assertThat(steps.plan(ane).state()).isEqualTo(PlanState.ACTIVE);
        assertThat(steps.plan(ane).pausedUntil()).isNull();
    }

    @Test
    void no_step_comes_by_itself_when_the_day_has_passed() {
        steps.active(ane);
        pause(world.today().plusDays(30));
        world.clock.sleep(90);
        assertThat(steps.plan(ane).state()).isEqualTo(PlanState.PAUSED);
    }

    @Test
    void an_end_says_why() {
        IndividualPlan plan = steps.active(ane);
        assertThat(refused(cast.marit, () -> use.stepPlan.end(cast.marit, plan.id(), plan.version(), "")))
                .containsExactly("plan.end.no-reason");
        assertThat(refused(cast.marit, () -> use.stepPlan.end(cast.marit, plan.id(), plan.version(), "Målene er nådd")))
                .isEmpty();
    }

    @Test
    void what_has_ended_does_not_begin_again() {
        IndividualPlan plan = steps.inPreparation(ane);
        world.run(self, () -> use.stepPlan.end(self, plan.id(), plan.version(), "Ferdig"));
        long version = ports.plans.all().getFirst().version();
        assertThat(refused(self, () -> use.stepPlan.activate(self, plan.id(), version)))
                .contains("plan.step.not-next");
    }

    @Test
    void a_period_is_in_order_and_the_review_ahead_within_a_year() {
        steps.inPreparation(ane);
        LocalDate today = world.today();
        assertThat(period(null, today.plusDays(5), today.plusDays(1))).containsExactly("plan.period.order");
        assertThat(period(today, today, today.plusDays(1))).containsExactly("plan.period.order");
        assertThat(period(today, today.plusDays(1), today)).containsExactly("plan.period.review");
        assertThat(period(today, today.plusDays(1), today.plusMonths(12).plusDays(1)))
                .containsExactly("plan.period.review");
        assertThat(period(today, today.plusDays(1), today.plusMonths(12))).isEmpty();
    }

    @Test
    void the_main_responsibility_moves_without_a_gap_to_one_that_takes_part() {
        IndividualPlan plan = steps.active(ane);
        assertThat(lead(cast.nav.id(), "Avtalt i møte")).containsExactly("plan.lead.not-in-plan");
        assertThat(lead(cast.havnes.id(), " ")).containsExactly("plan.lead.no-agreement");
        assertThat(lead(null, "Avtalt")).containsExactly("plan.lead.unknown");
        assertThat(lead(cast.havnes.id(), "Avtalt i møte")).isEmpty();
        assertThat(steps.plan(ane).mainResponsibility()).isEqualTo(cast.havnes.id());
        assertThat(ports.plans.allResponsibilities())
                .extracting(Plans.Responsibility::agency)
                .containsExactly(cast.fjellvik.id(), cast.havnes.id());
        assertThat(plan.mainResponsibility()).isEqualTo(cast.fjellvik.id());
    }

    @Test
    void a_municipality_that_has_nothing_to_do_with_it_does_not_answer_for_the_plan() {
        steps.active(ane);
        assertThat(lead(cast.sundoy.id(), "Vedtak")).containsExactly("plan.lead.not-in-plan");
        assertThat(lead(cast.fjellvik.id(), "Vedtak")).isEmpty();
    }

    @Test
    void the_coordinator_reads_the_whole_with_what_is_missing() {
        steps.inPreparation(ane);
        PlanView view = world.as(
                cast.marit, () -> use.readPlan.read(cast.marit, steps.plan(ane).id()));
        assertThat(view).isInstanceOfSatisfying(PlanView.ForCoordinator.class, whole -> assertThat(whole.missing())
                .isNotEmpty());
    }

    @Test
    void a_participant_reads_the_frame_and_what_is_shared() {
        steps.active(ane);
        Goal hidden = steps.goal(ane, Area.ECONOMY);
        PlanView view = world.as(
                cast.ingrid,
                () -> use.readPlan.read(cast.ingrid, steps.plan(ane).id()));
        assertThat(view).isInstanceOfSatisfying(PlanView.ForParticipant.class, shared -> {
            assertThat(shared.body().goals()).extracting(Goal::area).containsOnly(Area.HEALTH);
            assertThat(shared.body().goals()).doesNotContain(hidden);
            assertThat(shared.body().measures()).extracting(Measure::area).containsOnly(Area.HEALTH);
            assertThat(shared.body().texts())
                    .extracting(text -> text.kind().area())
                    .containsOnly(Area.PLAN);
            assertThat(shared.areas()).contains(Area.HEALTH).doesNotContain(Area.ECONOMY);
        });
    }

    @Test
    void nobody_else_learns_that_there_is_a_plan() {
        IndividualPlan plan = steps.active(ane);
        for (Actor stranger : List.of(cast.henrik, cast.siv, cast.gry, cast.liv, Cast.self(cast.hilde), cast.turid)) {
            assertThat(refused(stranger, () -> use.readPlan.read(stranger, plan.id())))
                    .as(stranger.name())
                    .containsExactly("not-visible");
        }
    }

    @Test
    void the_person_reads_their_own_page_also_before_there_is_anything() {
        Actor randi = Cast.self(cast.randi);
        PlanView.ForPerson view = world.as(randi, () -> use.readOwnPlan.read(randi));
        assertThat(view.need()).isNull();
        assertThat(view.body()).isEmpty();
    }

    @Test
    void a_parent_sees_whose_yes_is_still_waited_for() {
        steps.offered(cast.ella);
        Actor tone = Cast.acting(cast.tone, cast.ella, Kind.PARENT);
        steps.accept(tone, cast.ella);
        PlanView.ForPerson view = world.as(tone, () -> use.readOwnPlan.read(tone));
        assertThat(view.waitsForOthers()).hasSize(1);
        assertThat(view.mayAnswer()).isTrue();
        assertThat(view.actingAs()).isEqualTo(Kind.PARENT);
    }

    @Test
    void a_parents_page_closes_on_the_very_sixteenth_birthday() {
        Person jonathan = cast.jonathan;
        Actor hilde = Cast.acting(cast.hilde, jonathan, Kind.PARENT);
        world.clock.sleepUntil(LocalDate.of(2027, 6, 7));
        assertThat(refused(hilde, () -> use.readOwnPlan.read(hilde))).isEmpty();
        world.clock.sleep(1);
        assertThat(refused(hilde, () -> use.readOwnPlan.read(hilde))).containsExactly("not-visible");
    }

    @Test
    void one_acts_for_those_one_represents_and_for_nobody_else() {
        Actor.Citizen guri = Cast.self(cast.guri);
        assertThat(world.as(guri, () -> use.readOwnPlan.actFor(guri, cast.asbjorn.id()))
                        .kind())
                .isEqualTo(Kind.GUARDIAN);
        assertThat(refused(guri, () -> use.readOwnPlan.actFor(guri, ane.id()))).containsExactly("not-visible");
    }

    @Test
    void the_person_sees_who_has_looked_and_who_has_tried() {
        IndividualPlan plan = steps.active(ane);
        refused(cast.henrik, () -> use.readPlan.read(cast.henrik, plan.id()));
        world.run(cast.ingrid, () -> use.readPlan.read(cast.ingrid, plan.id()));
        List<AccessLogEntry> lines = world.as(self, () -> use.readOwnPlan.whoHasLooked(self, 100));
        assertThat(lines).extracting(AccessLogEntry::actorName).contains("Henrik Vold", "Ingrid Solberg");
        assertThat(lines)
                .filteredOn(line -> line.kind() == AccessLogEntry.Kind.REFUSED)
                .hasSize(1);
        assertThat(lines).allMatch(line -> ane.id().value().equals(line.subject()));
    }

    @Test
    void the_day_of_a_coordinator_shows_what_waits_and_what_is_late() {
        steps.active(ane);
        world.clock.sleep(200);
        List<MyDay.Row> rows = world.as(cast.marit, () -> use.myDay.rows(cast.marit));
        assertThat(rows).singleElement().isInstanceOfSatisfying(MyDay.Row.Coordinating.class, row -> {
            assertThat(row.quiet()).isTrue();
            assertThat(row.reviewDue()).isTrue();
        });
    }

    @Test
    void the_day_of_one_asked_shows_it_and_the_colleagues_day_does_not() {
        steps.inPreparation(ane);
        Goal goal = steps.goal(ane, Area.HEALTH);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        steps.askedMeasure(goal, cast.dps);
        assertThat(world.as(cast.ingrid, () -> use.myDay.rows(cast.ingrid)))
                .hasSize(2)
                .anyMatch(MyDay.Row.ToAnswer.class::isInstance)
                .anyMatch(MyDay.Row.TakingPart.class::isInstance);
        assertThat(world.as(cast.henrik, () -> use.myDay.rows(cast.henrik))).isEmpty();
    }

    private List<String> pause(LocalDate until) {
        IndividualPlan plan = steps.plan(ane);
        return refused(self, () -> use.stepPlan.pause(self, plan.id(), plan.version(), until, null));
    }

    private List<String> period(LocalDate from, LocalDate until, LocalDate review) {
        IndividualPlan plan = steps.plan(ane);
        return refused(
                cast.marit, () -> use.describePlan.period(cast.marit, plan.id(), plan.version(), from, until, review));
    }

    private List<String> lead(AgencyId agency, String how) {
        IndividualPlan plan = steps.plan(ane);
        return refused(cast.marit, () -> use.describePlan.lead(cast.marit, plan.id(), plan.version(), agency, how));
    }
}
