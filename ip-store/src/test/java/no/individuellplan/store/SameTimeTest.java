package no.individuellplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.plan.AcceptOffer;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanVersion;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Steps;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.Test;

/** Two who change the same thing at once: one comes first, the other is told, and nothing is lost between them. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class SameTimeTest {
    @Inject
    Register register;

    @Inject
    Steps steps;

    @Inject
    Work work;

    @Inject
    Goals goals;

    @Inject
    Plans plans;

    @Inject
    AcceptOffer accept;

    @Inject
    RenewPermits renew;

    @Inject
    FactsForAccess facts;

    @Inject
    Clock clock;

    @Test
    void of_two_who_save_the_same_goal_one_wins_and_the_other_is_told() throws Exception {
        Town town = new Town(register);
        steps.inPreparation(town);
        Goal goal = steps.goal(town, Area.HEALTH);
        CountDownLatch bothHaveRead = new CountDownLatch(2);
        Callable<Object> change = () -> work.as(town.self, () -> {
            Goal mine = goals.find(goal.id()).orElseThrow();
            await(bothHaveRead);
            goals.save(mine);
            return "saved";
        });
        assertThat(outcomes(change, change)).containsExactlyInAnyOrder("saved", StaleVersion.class);
        assertThat(work.as(town.self, () -> goals.find(goal.id()).orElseThrow().version()))
                .isEqualTo(goal.version() + 1);
    }

    @Test
    void a_goal_one_may_read_and_not_change_is_not_changed_and_not_called_stale() {
        Town town = new Town(register);
        steps.inPreparation(town);
        Goal goal = steps.goal(town, Area.HEALTH);
        steps.joined(town, Set.of(Area.HEALTH));
        assertThatThrownBy(() -> work.run(town.clinician, () -> {
                    Goal seen = goals.find(goal.id()).orElseThrow();
                    goals.save(seen);
                }))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> work.run(town.nosy, () -> goals.save(goal))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> work.run(town.clinician, () -> goals.add(goal)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_person_who_says_yes_twice_at_once_has_one_plan() throws Exception {
        Town town = new Town(register);
        Need need = steps.offered(town);
        CountDownLatch both = new CountDownLatch(2);
        Callable<Object> yes = () -> work.as(town.self, () -> {
            await(both);
            accept.accept(town.self, need.id(), need.version(), "Vil du ha en plan?", null, false);
            return "saved";
        });
        assertThat(outcomes(yes, yes)).containsExactlyInAnyOrder("saved", StaleVersion.class);
        assertThat(work.as(town.self, plans::visible)).hasSize(1);
    }

    @Test
    void versions_kept_at_once_are_numbered_one_by_one() throws Exception {
        Town town = new Town(register);
        IndividualPlan plan = steps.opened(town);
        int before = work.as(town.self, () -> plans.versions(plan.id())).size();
        Callable<Object> keep = () -> work.as(town.self, () -> plans.keepVersion(plan.id(), town.self, "TEST"));
        assertThat(outcomes(keep, keep)).allMatch(PlanVersion.class::isInstance);
        assertThat(work.as(town.self, () -> plans.versions(plan.id())))
                .extracting(PlanVersion::number)
                .startsWith(before + 2, before + 1);
    }

    @Test
    void a_renewal_that_had_not_seen_a_withdrawal_cannot_undo_it() throws Exception {
        Town town = new Town(register);
        steps.inPreparation(town);
        Goal goal = steps.goal(town, Area.HEALTH);
        steps.joined(town, Set.of(Area.HEALTH));
        for (int i = 0; i < 10; i++) {
            steps.shares(
                    town,
                    town.clinic.id(),
                    Set.of(Area.HEALTH),
                    LocalDate.now(clock).plusMonths(6));
            assertThat(work.as(town.clinician, () -> goals.find(goal.id()))).isPresent();
            CountDownLatch both = new CountDownLatch(2);
            Callable<Object> no = () -> {
                await(both);
                steps.stopsSharing(town, town.clinic.id());
                return "saved";
            };
            Callable<Object> other = () -> work.as(town.coordinator, () -> {
                await(both);
                renew.about(town.person.id());
                return "saved";
            });
            assertThat(outcomes(no, other)).containsOnly("saved");
            assertThat(work.as(town.clinician, () -> goals.find(goal.id()))).isEmpty();
        }
    }

    @Test
    void one_who_holds_the_facts_still_is_not_overtaken_by_a_withdrawal() throws Exception {
        Town town = new Town(register);
        steps.inPreparation(town);
        steps.joined(town, Set.of(Area.HEALTH));
        CountDownLatch still = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> leaving = threads.submit(() -> work.as(town.coordinator, () -> {
                facts.holdStill(town.person.id());
                still.countDown();
                return await(over, 300);
            }));
            assertThat(still.await(10, TimeUnit.SECONDS)).isTrue();
            Future<?> withdrawing = threads.submit(() -> {
                steps.stopsSharing(town, town.clinic.id());
                over.countDown();
            });
            assertThat(leaving.get()).as("withdrawn while it was held still").isFalse();
            withdrawing.get(10, TimeUnit.SECONDS);
            assertThat(over.getCount()).isZero();
        }
    }

    @Test
    void two_who_hold_the_facts_still_do_not_wait_for_each_other() throws Exception {
        Town town = new Town(register);
        CountDownLatch both = new CountDownLatch(2);
        Callable<Object> hold = () -> work.as(town.coordinator, () -> {
            facts.holdStill(town.person.id());
            await(both);
            return "held";
        });
        assertThat(outcomes(hold, hold)).containsOnly("held");
    }

    private static boolean await(CountDownLatch what, long milliseconds) {
        try {
            return what.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What each gave, or the class of what it threw. */
    private static List<Object> outcomes(Callable<Object> one, Callable<Object> other) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, other)).stream()
                    .map(SameTimeTest::outcome)
                    .toList();
        }
    }

    private static Object outcome(Future<Object> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause().getClass();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch both) {
        both.countDown();
        try {
            assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
