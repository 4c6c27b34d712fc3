package no.individuellplan.core.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** The words of a goal are the person's; staff write suggestions (I6). */
class GoalWordsTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);
    private final IndividualPlan plan = steps.inPreparation(ane);

    @Test
    void the_person_words_a_goal_and_the_log_of_who_stays_with_it() {
        Goal goal = steps.goal(ane, Area.LEISURE);
        assertThat(goal.words()).isEqualTo("Jeg ønsker å sove bedre");
        assertThat(goal.wordedBy()).isEqualTo(ane.id());
    }

    @Test
    void the_same_goal_twice_is_one_until_it_is_reached() {
        Goal goal = steps.goal(ane, Area.LEISURE);
        assertThat(steps.goal(ane, Area.LEISURE).id()).isEqualTo(goal.id());
        assertThat(steps.goal(ane, Area.HEALTH).id()).isNotEqualTo(goal.id());
        world.run(self, () -> use.wordGoal.mark(self, goal.id(), goal.version(), true));
        assertThat(steps.goal(ane, Area.LEISURE).id()).isNotEqualTo(goal.id());
    }

    @Test
    void nobody_at_work_words_a_goal() {
        assertThat(add(cast.marit, "Slutte å røyke", Area.HEALTH)).containsExactly("goal.words.not-yours");
    }

    @Test
    void nobody_at_work_words_a_goal_anew() {
        Goal goal = steps.goal(ane, Area.HEALTH);
        assertThat(change(cast.marit, goal, "Slutte å røyke")).containsExactly("goal.words.not-yours");
        assertThat(citations(
                        cast.marit,
                        () -> use.wordGoal.change(cast.marit, goal.id(), goal.version(), "Slutte å røyke", null)))
                .containsExactly("pasient- og brukerrettighetsloven § 3-1");
    }

    @Test
    void one_who_may_not_see_it_does_not_learn_that_it_is_there() {
        Goal goal = steps.goal(ane, Area.HEALTH);
        assertThat(change(cast.henrik, goal, "Noe")).containsExactly("not-visible");
        assertThat(change(Cast.self(cast.hilde), goal, "Noe")).containsExactly("not-visible");
    }

    @Test
    void a_parent_words_a_childs_goal_and_stands_by_it() {
        Person jonathan = cast.jonathan;
        steps.offered(jonathan);
        steps.accept(Cast.self(cast.hilde), jonathan);
        steps.seated(jonathan, cast.marit);
        Actor hilde = Cast.acting(cast.hilde, jonathan, Kind.PARENT);
        Goal goal = world.as(
                hilde,
                () -> use.wordGoal.add(
                        hilde, steps.plan(jonathan).id(), null, Area.LEISURE, "Han vil spille fotball", null));
        assertThat(goal.wordedBy()).isEqualTo(cast.hilde.id());
    }

    @Test
    void a_child_words_their_own_goals() {
        Person jonathan = cast.jonathan;
        steps.offered(jonathan);
        steps.accept(Cast.self(cast.hilde), jonathan);
        steps.seated(jonathan, cast.marit);
        Actor himself = Cast.self(jonathan);
        assertThat(refused(
                        himself,
                        () -> use.wordGoal.add(
                                himself, steps.plan(jonathan).id(), null, Area.LEISURE, "Spille fotball", null)))
                .isEmpty();
    }

    @Test
    void a_goal_has_words_and_a_life_area() {
        assertThat(add(self, " ", Area.MESSAGES)).containsExactly("goal.words.missing", "goal.words.no-area");
        assertThat(add(self, "Sove", null)).containsExactly("goal.words.no-area");
    }

    @Test
    void a_sub_goal_takes_the_area_of_its_goal() {
        Goal goal = steps.goal(ane, Area.LEISURE);
        Goal sub = world.as(self, () -> use.wordGoal.add(self, plan.id(), goal.id(), Area.ECONOMY, "Gå ut", null));
        assertThat(sub.area()).isEqualTo(Area.LEISURE);
        assertThat(sub.parent()).isEqualTo(goal.id());
    }

    @Test
    void a_sub_goal_belongs_to_a_goal_in_the_same_plan() {
        GoalId nowhere = new GoalId(UUID.randomUUID());
        assertThat(refused(self, () -> use.wordGoal.add(self, plan.id(), nowhere, Area.LEISURE, "Gå ut", null)))
                .containsExactly("goal.words.no-parent");
    }

    @Test
    void words_changed_on_an_older_version_are_not_lost_and_not_saved() {
        Goal goal = steps.goal(ane, Area.HEALTH);
        assertThat(change(self, goal, "Sove hele natten")).isEmpty();
        assertThat(change(self, goal, "Noe annet")).containsExactly("stale");
        assertThat(ports.goals.all()).singleElement().extracting(Goal::words).isEqualTo("Sove hele natten");
    }

    @Test
    void the_person_and_the_coordinator_say_whether_it_is_reached() {
        Goal goal = steps.goal(ane, Area.HEALTH);
        Goal reached = world.as(cast.marit, () -> use.wordGoal.mark(cast.marit, goal.id(), goal.version(), true));
        assertThat(reached.reached()).isTrue();
        assertThat(reached.words()).isEqualTo(goal.words());
        assertThat(world.as(self, () -> use.wordGoal.mark(self, goal.id(), reached.version(), false))
                        .reached())
                .isFalse();
    }

    @Test
    void a_suggestion_is_not_a_goal_until_the_person_takes_it() {
        Suggestion suggestion = suggest(null, "Komme ut hver dag");
        assertThat(ports.goals.all()).isEmpty();
        assertThat(answer(self, suggestion, Suggestion.State.ACCEPTED)).isEmpty();
        assertThat(ports.goals.all()).singleElement().satisfies(goal -> {
            assertThat(goal.words()).isEqualTo("Komme ut hver dag");
            assertThat(goal.wordedBy()).isEqualTo(ane.id());
        });
    }

    @Test
    void taking_other_words_makes_them_the_persons_own() {
        Goal goal = steps.goal(ane, Area.HEALTH);
        Suggestion suggestion = suggest(goal.id(), "Sove sju timer");
        answer(self, suggestion, Suggestion.State.ACCEPTED);
        assertThat(ports.goals.all()).singleElement().satisfies(now -> {
            assertThat(now.words()).isEqualTo("Sove sju timer");
            assertThat(now.wordedBy()).isEqualTo(ane.id());
        });
    }

    @Test
    void no_leaves_everything_and_not_now_leaves_it_for_another_day() {
        Suggestion suggestion = suggest(null, "Komme ut hver dag");
        assertThat(answer(self, suggestion, Suggestion.State.NOT_NOW)).isEmpty();
        Suggestion waiting = ports.goals.allSuggestions().getFirst();
        assertThat(answer(self, waiting, Suggestion.State.DECLINED)).isEmpty();
        assertThat(ports.goals.all()).isEmpty();
        Suggestion declined = ports.goals.allSuggestions().getFirst();
        assertThat(answer(self, declined, Suggestion.State.ACCEPTED)).containsExactly("goal.suggestion.answered");
    }

    @Test
    void staff_do_not_take_their_own_suggestion() {
        assertThat(answer(cast.marit, suggest(null, "Komme ut"), Suggestion.State.ACCEPTED))
                .containsExactly("goal.words.not-yours");
    }

    @Test
    void a_suggestion_about_another_plans_goal_is_not_possible() {
        steps.inPreparation(cast.randi);
        Goal anothers = steps.goal(cast.randi, Area.HEALTH);
        assertThat(refused(
                        cast.marit, () -> use.suggestGoal.suggest(cast.marit, plan.id(), anothers.id(), null, "Noe")))
                .containsExactly("not-visible");
    }

    @Test
    void before_anybody_coordinates_no_goal_is_worded() {
        Person randi = cast.randi;
        IndividualPlan waiting = steps.opened(randi);
        Actor herself = Cast.self(randi);
        assertThat(refused(herself, () -> use.wordGoal.add(herself, waiting.id(), null, Area.HEALTH, "Sove", null)))
                .containsExactly("goal.words.plan-rests");
    }

    @Test
    void a_service_sees_goals_in_the_areas_shared_with_it_and_no_others() {
        steps.goal(ane, Area.HEALTH);
        steps.goal(ane, Area.ECONOMY);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        assertThat(world.as(cast.ingrid, () -> ports.goals.of(plan.id())))
                .extracting(Goal::area)
                .containsExactly(Area.HEALTH);
    }

    private List<String> add(Actor actor, String words, Area area) {
        return refused(actor, () -> use.wordGoal.add(actor, plan.id(), null, area, words, null));
    }

    private List<String> change(Actor actor, Goal goal, String words) {
        return refused(actor, () -> use.wordGoal.change(actor, goal.id(), goal.version(), words, null));
    }

    private Suggestion suggest(GoalId goal, String words) {
        return world.as(cast.marit, () -> use.suggestGoal.suggest(cast.marit, plan.id(), goal, Area.LEISURE, words));
    }

    private List<String> answer(Actor actor, Suggestion suggestion, Suggestion.State answer) {
        return refused(actor, () -> use.suggestGoal.answer(actor, suggestion.id(), suggestion.version(), answer));
    }
}
