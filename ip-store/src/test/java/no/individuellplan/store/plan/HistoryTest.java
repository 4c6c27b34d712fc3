package no.individuellplan.store.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.WordGoal;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.sql.Sql;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Steps;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stood before a change is kept (I13). */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class HistoryTest {
    @Inject
    Register register;

    @Inject
    Steps steps;

    @Inject
    WordGoal words;

    @Inject
    Plans plans;

    @Inject
    Sql sql;

    @Inject
    Work work;

    private Town town;
    private IndividualPlan plan;

    @BeforeEach
    void aPlan() {
        town = new Town(register);
        plan = steps.inPreparation(town);
    }

    @Test
    void the_words_before_a_change_are_kept_with_who_changed_them() {
        Goal goal = steps.goal(town, Area.HEALTH);
        work.run(town.self, () -> words.change(town.self, goal.id(), goal.version(), "Jeg vil danse", null));
        assertThat(earlier(town.self, goal.id().value())).containsExactly("Jeg vil sove bedre " + town.self.id());
    }

    @Test
    void a_touch_of_the_plan_is_no_change_to_keep() {
        int before = earlier(town.self, plan.id().value()).size();
        work.run(town.self, () -> plans.touch(plan.id()));
        assertThat(earlier(town.self, plan.id().value())).hasSize(before);
    }

    @Test
    void one_without_a_permit_for_history_sees_none() {
        assertThat(earlier(town.office1, plan.id().value())).isEmpty();
        assertThat(earlier(town.coordinator, plan.id().value())).isNotEmpty();
    }

    private List<String> earlier(Actor actor, UUID item) {
        return work.as(
                actor,
                () -> sql.list(
                        "select concat_ws(' ', old ->> 'words', by) as line from item_history where item = ? order by id",
                        found -> found.text("line"),
                        item));
    }
}
