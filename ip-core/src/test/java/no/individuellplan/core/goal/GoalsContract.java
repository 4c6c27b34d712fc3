package no.individuellplan.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.SuggestionId;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of goals does. */
public abstract class GoalsContract {
    private Store store;
    private Newcomers newcomers;
    private Person person;
    private Actor self;
    private IndividualPlan plan;

    protected abstract Store store();

    @BeforeEach
    void aPlan() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        self = Newcomers.self(person);
        plan = newcomers.plan(person);
    }

    @Test
    void a_goal_comes_back_as_it_was_kept() {
        Goal goal = added(Area.HEALTH, 1);
        assertThat(store.as(self, () -> store.goals().find(goal.id()))).contains(goal);
    }

    @Test
    void goals_come_by_position() {
        Goal second = added(Area.HEALTH, 2);
        Goal first = added(Area.ECONOMY, 1);
        assertThat(store.as(self, () -> store.goals().of(plan.id()))).containsExactly(first, second);
    }

    @Test
    void a_change_counts_up_and_an_older_version_is_refused() {
        Goal goal = added(Area.HEALTH, 1);
        store.run(self, () -> store.goals().save(Records.with(goal, "words", "Sove godt")));
        Goal changed = store.as(self, () -> store.goals().find(goal.id())).orElseThrow();
        assertThat(changed.words()).isEqualTo("Sove godt");
        assertThat(changed.version()).isEqualTo(goal.version() + 1);
        assertThatThrownBy(() -> store.run(self, () -> store.goals().save(goal)))
                .isInstanceOf(StaleVersion.class);
        assertThat(store.as(self, () -> store.goals().find(goal.id()))).contains(changed);
    }

    @Test
    void one_with_a_permit_for_an_area_finds_its_goals_and_no_other() {
        Actor.Professional reader = newcomers.employee(newcomers.unit(newcomers.agency(), false));
        Goal health = added(Area.HEALTH, 1);
        Goal economy = added(Area.ECONOMY, 2);
        assertThat(store.as(reader, () -> store.goals().of(plan.id()))).isEmpty();
        newcomers.permit(person, Newcomers.area(reader, person, Area.HEALTH, Right.READ));
        assertThat(store.as(reader, () -> store.goals().of(plan.id()))).containsExactly(health);
        assertThat(store.as(reader, () -> store.goals().find(economy.id()))).isEmpty();
    }

    @Test
    void suggestions_come_newest_first_and_are_answered_once() {
        Actor.Professional worker = newcomers.employee(newcomers.unit(newcomers.agency(), false));
        newcomers.permit(person, Newcomers.area(worker, person, Area.HEALTH, Right.WRITE));
        Suggestion first = suggested(worker, "Gå tur");
        Suggestion second = suggested(worker, "Sove godt");
        assertThat(store.as(self, () -> store.goals().suggestions(plan.id()))).containsExactly(second, first);
        store.run(self, () -> store.goals().save(Records.with(first, "state", Suggestion.State.DECLINED)));
        assertThat(store.as(self, () -> store.goals().findSuggestion(first.id()))
                        .map(Suggestion::state))
                .contains(Suggestion.State.DECLINED);
        assertThatThrownBy(() -> store.run(self, () -> store.goals().save(first)))
                .isInstanceOf(StaleVersion.class);
    }

    private Goal added(Area area, int position) {
        Goal goal = new Goal(
                new GoalId(store.ids().next()),
                plan.id(),
                person.id(),
                null,
                area,
                "Sove",
                null,
                person.id(),
                false,
                position,
                newcomers.now(),
                0);
        store.run(self, () -> store.goals().add(goal));
        return goal;
    }

    private Suggestion suggested(Actor.Professional by, String words) {
        Suggestion suggestion = new Suggestion(
                new SuggestionId(store.ids().next()),
                plan.id(),
                person.id(),
                null,
                Area.HEALTH,
                words,
                by.employment(),
                by.name(),
                newcomers.now(),
                Suggestion.State.WAITING,
                0);
        store.run(by, () -> store.goals().add(suggestion));
        return suggestion;
    }
}
