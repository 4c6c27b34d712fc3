package no.individuellplan.core.kin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Ane names Guri as next of kin; Jonathan asks his mother along when he turns 16. */
class NextOfKinStoryTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor.Citizen self = Cast.self(ane);
    private final Actor.Citizen guri = Cast.self(cast.guri);

    @Test
    void takes_part_by_the_yes_of_both_and_sees_what_is_named_and_no_more() {
        Goal health = aPlanWithAGoal();
        Goal money = steps.goal(ane, Area.ECONOMY);
        assertThat(refused(guri, () -> use.answerAsKin.answer(guri, ane.id(), true, "Lest")))
                .as("not named")
                .containsExactly("not-visible");
        name(self, ane, cast.guri, null);
        assertThat(seen(guri, health)).as("named, and not yet willing").isFalse();
        assertThat(world.as(guri, () -> use.answerAsKin.whoHasNamedMe(guri))).hasSize(1);
        assertThat(refused(guri, () -> use.answerAsKin.answer(guri, ane.id(), true, " ")))
                .containsExactly("kin.answer.no-text");
        world.run(guri, () -> use.answerAsKin.answer(guri, ane.id(), true, "Lest"));
        assertThat(seen(guri, health)).isTrue();
        assertThat(seen(guri, money)).isFalse();
        assertThat(refused(guri, () -> use.wordGoal.change(guri, health.id(), 0, "Annet", null)))
                .as("reads, never writes")
                .containsExactly("not-visible");
    }

    @Test
    void either_takes_it_back_in_one_act_and_both_must_say_yes_anew() {
        Goal goal = aPlanWithAGoal();
        both();
        world.run(guri, () -> use.answerAsKin.answer(guri, ane.id(), false, null));
        assertThat(seen(guri, goal)).isFalse();
        both();
        assertThat(seen(guri, goal)).isTrue();
        world.run(self, () -> use.nameNextOfKin.withdraw(self, ane.id(), cast.guri.id()));
        assertThat(seen(guri, goal)).isFalse();
        assertThat(refused(guri, () -> use.answerAsKin.answer(guri, ane.id(), true, "Lest")))
                .containsExactly("not-visible");
    }

    @Test
    void it_ends_with_its_last_day() {
        Goal goal = aPlanWithAGoal();
        both();
        world.clock.sleepUntil(world.today().plusMonths(6));
        assertThat(seen(guri, goal)).isTrue();
        world.clock.sleep(1);
        assertThat(seen(guri, goal)).isFalse();
    }

    @Test
    void staff_never_name_for_the_person_nor_take_it_back() {
        aPlanWithAGoal();
        assertThat(names(cast.marit, ane, cast.guri, null)).containsExactly("kin.name.not-yours");
        both();
        assertThat(refused(cast.marit, () -> use.nameNextOfKin.withdraw(cast.marit, ane.id(), cast.guri.id())))
                .containsExactly("kin.withdraw.not-yours");
    }

    @Test
    void a_register_that_knows_a_sibling_gives_nothing() {
        Goal goal = aPlanWithAGoal();
        ports.persons.addFamily(ane.id(), cast.randi.id());
        world.run(Cast.platform(), () -> use.renew.about(ane.id()));
        assertThat(seen(Cast.self(cast.randi), goal)).isFalse();
    }

    @Test
    void soon_sixteen_he_asks_his_mother_along_from_the_very_birthday_without_a_gap() {
        Actor.Representative hilde = Cast.acting(cast.hilde, cast.jonathan, Kind.PARENT);
        Actor.Citizen mother = Cast.self(cast.hilde);
        Actor.Citizen jonathan = Cast.self(cast.jonathan);
        LocalDate sixteen = LocalDate.of(2027, 6, 8);
        world.clock.sleepUntil(sixteen.minusDays(30));
        steps.offered(cast.jonathan);
        steps.accept(hilde, cast.jonathan);
        steps.seated(cast.jonathan, cast.marit);
        Goal goal = steps.goal(cast.jonathan, Area.HEALTH);
        assertThat(names(jonathan, cast.jonathan, cast.hilde, null)).containsExactly("kin.name.not-yours");
        assertThat(names(jonathan, cast.jonathan, cast.hilde, sixteen.minusDays(1)))
                .containsExactly("kin.name.not-yours");
        assertThat(names(jonathan, cast.jonathan, cast.hilde, sixteen)).isEmpty();
        world.run(mother, () -> use.answerAsKin.answer(mother, cast.jonathan.id(), true, "Lest"));
        world.clock.sleepUntil(sixteen);
        assertThat(seen(mother, goal)).isTrue();
        assertThat(refused(mother, () -> use.wordGoal.change(mother, goal.id(), 0, "Annet", null)))
                .as("as next of kin she no longer writes")
                .containsExactly("not-visible");
    }

    @Test
    void the_nearest_reads_the_plan_while_the_person_cannot_decide_and_not_a_day_longer() {
        aPlanWithAGoal();
        Goal money = steps.goal(ane, Area.ECONOMY);
        both();
        LocalDate last = world.today().plusDays(20);
        ports.persons.add(new DecisionCompetence(
                ane.id(), cast.ingrid.employment(), "Forvirret etter fall", "Ane og Guri", world.today(), last));
        world.run(Cast.platform(), () -> use.renew.about(ane.id()));
        assertThat(seen(guri, money)).isTrue();
        world.clock.sleepUntil(last);
        assertThat(seen(guri, money)).isTrue();
        world.clock.sleep(1);
        assertThat(seen(guri, money)).isFalse();
    }

    @Test
    void the_nearest_reads_no_longer_than_they_are_named_for() {
        aPlanWithAGoal();
        Goal money = steps.goal(ane, Area.ECONOMY);
        both();
        LocalDate lastOfNaming = world.today().plusMonths(6);
        ports.persons.add(new DecisionCompetence(
                ane.id(),
                cast.ingrid.employment(),
                "Forvirret etter fall",
                "Ane og Guri",
                world.today(),
                lastOfNaming.plusDays(30)));
        world.run(Cast.platform(), () -> use.renew.about(ane.id()));
        world.clock.sleepUntil(lastOfNaming);
        assertThat(seen(guri, money)).isTrue();
        world.clock.sleep(1);
        assertThat(seen(guri, money)).isFalse();
    }

    private Goal aPlanWithAGoal() {
        steps.inPreparation(ane);
        return steps.goal(ane, Area.HEALTH);
    }

    private void both() {
        name(self, ane, cast.guri, null);
        world.run(guri, () -> use.answerAsKin.answer(guri, ane.id(), true, "Lest"));
    }

    private void name(Actor actor, Person person, Person kin, LocalDate from) {
        assertThat(names(actor, person, kin, from)).isEmpty();
    }

    private List<String> names(Actor actor, Person person, Person kin, LocalDate from) {
        return refused(
                actor,
                () -> use.nameNextOfKin.name(
                        actor,
                        person.id(),
                        kin.id(),
                        "Nær",
                        true,
                        Set.of(Area.HEALTH),
                        from,
                        (from == null ? world.today() : from).plusMonths(6),
                        "Vist"));
    }

    private boolean seen(Actor actor, Goal goal) {
        return world.as(actor, () -> ports.goals.find(goal.id()).isPresent());
    }
}
