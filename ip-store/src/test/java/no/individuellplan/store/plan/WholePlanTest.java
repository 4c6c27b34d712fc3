package no.individuellplan.store.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.Narrowings;
import no.individuellplan.core.contactdoctor.ContactDoctors;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.measure.Measures;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.plan.WholePlans;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Steps;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read in one journey is what is read part by part, for everyone who asks. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class WholePlanTest {
    @Inject
    Register register;

    @Inject
    Steps steps;

    @Inject
    Work work;

    @Inject
    WholePlans wholes;

    @Inject
    Persons persons;

    @Inject
    Plans plans;

    @Inject
    Goals goals;

    @Inject
    Measures measures;

    @Inject
    Participants participants;

    @Inject
    ContactDoctors doctors;

    @Inject
    Chairs chairs;

    @Inject
    Consents consents;

    @Inject
    Narrowings narrowings;

    private Town town;
    private IndividualPlan plan;

    @BeforeEach
    void build() {
        town = new Town(register);
        plan = steps.inPreparation(town);
        Goal shared = steps.goal(town, Area.HEALTH);
        steps.goal(town, Area.EVERYDAY);
        steps.joined(town, Set.of(Area.HEALTH));
        steps.asked(town, shared, town.clinic.id());
    }

    @Test
    void the_coordinator_finds_the_whole() {
        PlanView.Body body = sameForAll(town.coordinator);
        assertThat(body.goals()).hasSize(2);
        assertThat(body.measures()).hasSize(1);
        assertThat(body.participants()).hasSize(1);
    }

    @Test
    void a_participant_finds_what_is_shared() {
        PlanView.Body body = sameForAll(town.clinician);
        assertThat(body.goals()).extracting(Goal::area).containsExactly(Area.HEALTH);
    }

    @Test
    void one_with_no_task_finds_nothing() {
        PlanView.Body body = sameForAll(town.nosy);
        assertThat(body.goals()).isEmpty();
        assertThat(body.measures()).isEmpty();
        assertThat(body.participants()).isEmpty();
    }

    private PlanView.Body sameForAll(Actor actor) {
        return work.as(actor, () -> {
            PlanView.Body parts = new PlanView.Body(
                    plan,
                    plans.texts(plan.id()),
                    goals.of(plan.id()),
                    measures.of(plan.id()),
                    participants.of(plan.id()),
                    participants.contributions(plan.id()),
                    doctors.of(plan.id()));
            assertThat(wholes.body(plan)).isEqualTo(parts);
            assertThat(wholes.whole(plan))
                    .usingRecursiveComparison()
                    .isEqualTo(new WholePlans.Whole(
                            persons.find(plan.person()),
                            parts,
                            chairs.of(plan.person()),
                            goals.suggestions(plan.id()),
                            consents.openRequests(plan.person()),
                            consents.ledgerOf(plan.person()),
                            narrowings.visibleOf(plan.person()),
                            plans.versions(plan.id()),
                            plans.responsibilities(plan.id())));
            return parts;
        });
    }
}
