package no.individuellplan.store.sentplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.FilePart;
import no.individuellplan.core.message.SendFile;
import no.individuellplan.core.participant.NarrowSharing;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.sentplan.PlanExtracts;
import no.individuellplan.core.sentplan.PlanFiles;
import no.individuellplan.core.sentplan.SendPlan;
import no.individuellplan.core.sentplan.SentPlan;
import no.individuellplan.core.sentplan.SentPlans;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.sql.Sql;
import no.individuellplan.store.world.PostOffice;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Steps;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan goes out by itself from a real database: once, whoever does it, however often it is stopped in the middle. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class SendPlanTest {
    private static final Actor.System PLATFORM = new Actor.System("plans");

    @Inject
    Register register;

    @Inject
    Steps steps;

    @Inject
    Work work;

    @Inject
    Sql sql;

    @Inject
    PostOffice post;

    @Inject
    SentPlans sent;

    @Inject
    Plans plans;

    @Inject
    Persons persons;

    @Inject
    Participants participants;

    @Inject
    Chairs chairs;

    @Inject
    Staff staff;

    @Inject
    Agencies agencies;

    @Inject
    PlanExtracts extracts;

    @Inject
    PlanFiles files;

    @Inject
    SendFile send;

    @Inject
    EMessages messages;

    @Inject
    NarrowSharing narrow;

    @Inject
    Access access;

    @Inject
    Clock clock;

    private Town town;
    private PlanId plan;
    private Goal goal;
    private SendPlan sendPlan;

    @BeforeEach
    void an_active_plan_that_rests() {
        town = new Town(register);
        steps.inPreparation(town);
        goal = steps.goal(town, Area.HEALTH);
        steps.joined(town, Set.of(Area.HEALTH));
        plan = steps.plan(town).id();
        String ours = work.as(
                PLATFORM,
                () -> agencies.agency(town.service.agency()).orElseThrow().organisationNumber());
        sendPlan = new SendPlan(
                sent,
                plans,
                persons,
                participants,
                chairs,
                staff,
                agencies,
                new ServedHere(Set.of(ours)),
                extracts,
                files,
                send,
                messages,
                access,
                clock);
        set("ACTIVE", Duration.ofHours(2));
    }

    @Test
    void it_is_found_and_sent_once_with_what_they_may_read() {
        assertThat(due()).contains(plan);
        look();
        look();
        assertThat(all()).hasSize(1);
        SentPlan one = all().getFirst();
        assertThat(one.to()).isEqualTo(town.clinic.id());
        assertThat(work.as(PLATFORM, () -> messages.fileParts(one.message())))
                .contains(
                        new FilePart(Area.PLAN, plan.value()),
                        new FilePart(Area.HEALTH, goal.id().value()));
        assertThat(work.as(town.self, () -> sent.of(town.person.id())))
                .as("the person sees it")
                .containsExactly(one);
        assertThat(work.as(town.clinician, () -> sent.of(town.person.id())))
                .as("one at the other end does not")
                .isEmpty();
    }

    @Test
    void stopped_in_the_middle_it_is_found_again_and_sent_once() {
        assertThatThrownBy(() -> work.run(PLATFORM, () -> {
                    sendPlan.look(PLATFORM, plan);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(all()).isEmpty();
        assertThat(due()).contains(plan);
        look();
        assertThat(all()).hasSize(1);
    }

    @Test
    void of_four_that_look_at_once_one_sends() throws Exception {
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<Void> looks = () -> {
            start.await();
            look();
            return null;
        };
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            for (Future<Void> one : four.invokeAll(List.of(looks, looks, looks, looks))) {
                one.get();
            }
        }
        assertThat(all()).hasSize(1);
    }

    @Test
    void what_is_kept_out_before_it_leaves_stops_it_and_makes_it_due_again() {
        look();
        work.run(
                town.self,
                () -> narrow.takeOut(town.self, town.clinic.id(), goal.id().value()));
        post.carryAll();
        assertThat(states()).containsExactly(EMessageState.STOPPED);
        assertThat(due()).contains(plan);
        look();
        post.carryAll();
        assertThat(states()).containsExactly(EMessageState.ACKNOWLEDGED, EMessageState.STOPPED);
        assertThat(all().getFirst().thread()).isEqualTo(all().getLast().thread());
        SentPlan again = all().getFirst();
        assertThat(work.as(PLATFORM, () -> messages.fileParts(again.message())))
                .doesNotContain(new FilePart(Area.HEALTH, goal.id().value()));
    }

    @Test
    void a_plan_that_is_worked_on_or_not_active_waits() {
        set("ACTIVE", Duration.ofMinutes(5));
        assertThat(due()).doesNotContain(plan);
        set("IN_PREPARATION", Duration.ofHours(2));
        assertThat(due()).doesNotContain(plan);
        look();
        assertThat(all()).isEmpty();
    }

    private List<EMessageState> states() {
        return work.as(PLATFORM, () -> sent.of(town.person.id()).stream()
                .map(one -> messages.find(one.message()).orElseThrow().state())
                .toList());
    }

    private List<SentPlan> all() {
        return work.as(PLATFORM, () -> sent.of(town.person.id()));
    }

    private List<PlanId> due() {
        return work.as(PLATFORM, sendPlan::due);
    }

    private void look() {
        work.run(PLATFORM, () -> sendPlan.look(PLATFORM, plan));
    }

    private void set(String state, Duration sinceTouched) {
        work.run(PLATFORM, () -> assertThat(sql.run(
                        "update plan set state = ?, touched_at = ? where id = ?",
                        state,
                        clock.instant().minus(sinceTouched),
                        plan))
                .isEqualTo(1));
    }
}
