package no.individuellplan.core.withheld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ToldToParent;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jonathan is 15 and keeps something from his mother; Ella is 9 and Marit keeps something from her father. */
class KeptFromParentsStoryTest extends InAWorld {
    private final Actor.Citizen jonathan = Cast.self(cast.jonathan);
    private final Actor.Representative hilde = Cast.acting(cast.hilde, cast.jonathan, Kind.PARENT);
    private Goal open;
    private Goal secret;

    @BeforeEach
    void aPlanWithTwoGoals() {
        steps.offered(cast.jonathan);
        steps.accept(hilde, cast.jonathan);
        steps.seated(cast.jonathan, cast.marit);
        open = goal(jonathan, cast.jonathan, null, Area.LEISURE, "Spille i band");
        secret = goal(jonathan, cast.jonathan, null, Area.HEALTH, "Snakke med noen om det vonde");
    }

    @Test
    void what_he_keeps_is_gone_for_his_mother_in_the_same_moment_and_there_for_him_and_the_coordinator() {
        assertThat(goalsSeenBy(hilde))
                .containsExactlyInAnyOrder(open.id().value(), secret.id().value());
        keep(jonathan, secret.id().value());
        assertThat(goalsSeenBy(hilde)).containsExactly(open.id().value());
        assertThat(goalsSeenBy(Cast.self(cast.hilde)))
                .as("logged in as herself")
                .doesNotContain(secret.id().value());
        assertThat(goalsSeenBy(jonathan)).contains(secret.id().value());
        assertThat(goalsSeenBy(cast.marit)).contains(secret.id().value());
    }

    @Test
    void his_mother_gets_the_same_answer_as_for_a_goal_that_never_was() {
        keep(jonathan, secret.id().value());
        assertThat(refused(hilde, () -> use.wordGoal.change(hilde, secret.id(), 0, "Noe annet", null)))
                .containsExactly("not-visible");
        assertThat(refused(hilde, () -> use.withheld.read.of(hilde, cast.jonathan.id())))
                .containsExactly("not-visible");
        Actor asHerself = Cast.self(cast.hilde);
        assertThat(refused(asHerself, () -> use.withheld.read.of(asHerself, cast.jonathan.id())))
                .containsExactly("not-visible");
        Withheld kept = kept(cast.jonathan);
        assertThat(refused(hilde, () -> use.withheld.end.lift(hilde, kept.id(), 0, "Vil se")))
                .containsExactly("not-visible");
    }

    @Test
    void what_belongs_to_it_follows_also_when_it_comes_later() {
        Goal below = goal(jonathan, cast.jonathan, secret, Area.HEALTH, "Gå dit på torsdag");
        keep(jonathan, secret.id().value());
        Goal later = goal(jonathan, cast.jonathan, secret, Area.HEALTH, "Og torsdagen etter");
        Goal deepest = goal(jonathan, cast.jonathan, later, Area.HEALTH, "Ta bussen selv");
        UUID suggestion = world.as(
                        cast.marit,
                        () -> use.suggestGoal.suggest(
                                cast.marit, secret.plan(), secret.id(), null, "Snakke med Ingrid"))
                .id()
                .value();
        assertThat(goalsSeenBy(hilde)).containsExactly(open.id().value());
        assertThat(world.as(hilde, () -> ports.items.find(suggestion))).isEmpty();
        assertThat(goalsSeenBy(jonathan))
                .contains(below.id().value(), later.id().value(), deepest.id().value());
    }

    @Test
    void a_kept_part_of_life_hides_all_but_what_the_mother_wrote_there() {
        Goal hers = goal(hilde, cast.jonathan, null, Area.HEALTH, "Sove om natten");
        world.run(
                jonathan,
                () -> use.withheld.keep.area(jonathan, cast.jonathan.id(), Area.HEALTH, null, "Dette er mitt", null));
        assertThat(goalsSeenBy(hilde))
                .containsExactlyInAnyOrder(open.id().value(), hers.id().value());
        Goal another = goal(hilde, cast.jonathan, null, Area.HEALTH, "Til tannlegen");
        assertThat(goalsSeenBy(hilde))
                .as("she writes on as before")
                .contains(another.id().value());
        goal(jonathan, cast.jonathan, null, Area.HEALTH, "Noe nytt av meg");
        assertThat(goalsSeenBy(hilde)).hasSize(3);
    }

    @Test
    void what_matters_to_him_is_his_own_to_write_and_to_keep() {
        steps.text(jonathan, cast.jonathan, PlanText.Kind.WHAT_MATTERS, "Å få være i fred", null);
        assertThat(refused(
                        hilde,
                        () -> use.describePlan.write(
                                hilde, open.plan(), PlanText.Kind.WHAT_MATTERS, "At han har det bra", null, 0)))
                .as("kept or not")
                .containsExactly("plan.text.childs-own");
        UUID text = PlanText.item(open.plan(), PlanText.Kind.WHAT_MATTERS);
        keep(jonathan, text);
        assertThat(own(hilde).body().orElseThrow().text(PlanText.Kind.WHAT_MATTERS))
                .isEmpty();
        assertThat(own(jonathan).body().orElseThrow().text(PlanText.Kind.WHAT_MATTERS))
                .isPresent();
        assertThat(refused(
                        hilde,
                        () -> use.describePlan.write(
                                hilde, open.plan(), PlanText.Kind.WHAT_MATTERS, "At han har det bra", null, -1)))
                .containsExactly("plan.text.childs-own");
    }

    @Test
    void when_he_lifts_it_his_mother_sees_it_again_and_the_coordinator_cannot_lift_it_for_him() {
        keep(jonathan, secret.id().value());
        Withheld kept = kept(cast.jonathan);
        assertThat(refused(cast.marit, () -> use.withheld.end.lift(cast.marit, kept.id(), 0, "Mor bør vite")))
                .containsExactly("withheld.look.not-yours");
        world.run(jonathan, () -> use.withheld.end.lift(jonathan, kept.id(), 0, null));
        assertThat(goalsSeenBy(hilde)).contains(secret.id().value());
        assertThat(refused(jonathan, () -> use.withheld.end.lift(jonathan, kept.id(), 1, null)))
                .containsExactly("withheld.look.over");
    }

    @Test
    void a_professional_reviews_and_it_stands_on_also_when_the_day_has_passed() {
        keep(jonathan, secret.id().value());
        assertThat(due(cast.marit, cast.jonathan)).as("new from a child").hasSize(1);
        Withheld kept = kept(cast.jonathan);
        LocalDate next = world.today().plusMonths(3);
        assertThat(refused(cast.marit, () -> use.withheld.end.review(cast.marit, kept.id(), 0, null, next)))
                .containsExactly("withheld.look.no-words");
        world.run(cast.marit, () -> use.withheld.end.review(cast.marit, kept.id(), 0, "Står ved lag", next));
        assertThat(due(cast.marit, cast.jonathan)).isEmpty();
        world.clock.sleepUntil(next.plusDays(1));
        assertThat(due(cast.marit, cast.jonathan)).hasSize(1);
        assertThat(goalsSeenBy(hilde)).doesNotContain(secret.id().value());
    }

    @Test
    void what_his_mother_must_know_she_gets_and_he_is_told() {
        keep(jonathan, secret.id().value());
        UUID item = secret.id().value();
        assertThat(refused(jonathan, () -> use.withheld.tell.tell(jonathan, item, null, "Hjelp", "Sagt")))
                .containsExactly("withheld.tell.not-yours");
        assertThat(refused(cast.marit, () -> use.withheld.tell.tell(cast.marit, item, null, null, " ")))
                .containsExactly("withheld.tell.no-reason", "withheld.tell.child-not-told");
        world.run(
                cast.marit,
                () -> use.withheld.tell.tell(
                        cast.marit, item, cast.hilde.id(), "Må følge ham dit", "At mor får vite om timene"));
        assertThat(goalsSeenBy(hilde)).contains(item);
        assertThat(world.as(jonathan, () -> use.withheld.read.of(jonathan, cast.jonathan.id()))
                        .told())
                .singleElement()
                .satisfies(told -> assertThat(told.byName()).isEqualTo("Marit Lunde"));
        world.clock.sleepUntil(LocalDate.of(2027, 6, 8));
        assertThat(refused(hilde, () -> use.wordGoal.change(hilde, secret.id(), 0, "Nei", null)))
                .as("from 16 she reads what she must know, and changes nothing")
                .containsExactly("not-visible");
        assertThat(world.as(hilde, () -> ports.goals.find(secret.id()))).isPresent();
        assertThat(world.as(hilde, () -> ports.goals.find(open.id()))).isEmpty();
    }

    @Test
    void what_she_must_know_his_mother_reads_by_itself_until_the_day_before_he_is_eighteen() {
        UUID item = secret.id().value();
        assertThat(toldTo(cast.hilde)).as("nothing has been told").isEmpty();
        keep(jonathan, item);
        world.run(
                cast.marit,
                () -> use.withheld.tell.tell(cast.marit, item, null, "Må følge ham dit", "At mor får vite om timene"));
        for (LocalDate day : List.of(world.today().plusDays(1), LocalDate.of(2027, 6, 8), LocalDate.of(2029, 6, 7))) {
            world.clock.sleepUntil(day);
            world.run(cast.marit, () -> use.renew.about(cast.jonathan.id()));
            assertThat(toldTo(cast.hilde)).as("on %s", day).singleElement().satisfies(told -> {
                assertThat(told.child()).isEqualTo("Jonathan Berge");
                assertThat(told.kind()).isEqualTo(PlanItem.Kind.GOAL);
                assertThat(told.words()).containsExactly("Snakke med noen om det vonde");
                assertThat(told.line().why()).isEqualTo("Må følge ham dit");
            });
        }
        assertThat(ports.log.everything())
                .as("he reads that she has looked")
                .anyMatch(line -> line.basis().equals("PARENT_MUST_KNOW")
                        && line.information().equals("HEALTH"));
        world.clock.sleepUntil(LocalDate.of(2029, 6, 8));
        assertThat(toldTo(cast.hilde)).as("eighteen").isEmpty();
    }

    @Test
    void what_one_parent_is_told_the_other_does_not_read() {
        UUID item = ellas().id().value();
        world.run(
                cast.marit,
                () -> use.withheld.keep.item(cast.marit, item, null, "Ella er redd for at de krangler", null));
        world.run(
                cast.marit,
                () -> use.withheld.tell.tell(
                        cast.marit, item, cast.tone.id(), "Ella bor der nå", "At mor får vite det"));
        assertThat(toldTo(cast.tone)).hasSize(1);
        assertThat(toldTo(cast.morten)).isEmpty();
        assertThat(toldTo(cast.guri)).as("a stranger").isEmpty();
    }

    private List<ToldToParent> toldTo(Person parent) {
        Actor.Citizen actor = Cast.self(parent);
        List<ToldToParent> told = world.as(actor, () -> use.readToldToParent.of(actor));
        assertThat(world.as(actor, () -> use.readToldToParent.any(actor))).isEqualTo(!told.isEmpty());
        return told;
    }

    @Test
    void a_professional_keeps_something_about_a_small_child_from_one_parent_only() {
        Goal goal = ellas();
        Actor tone = Cast.acting(cast.tone, cast.ella, Kind.PARENT);
        Actor morten = Cast.acting(cast.morten, cast.ella, Kind.PARENT);
        assertThat(world.as(morten, () -> use.readOwnPlan.whoHasLooked(morten, 5)))
                .isNotEmpty();
        world.run(
                cast.marit,
                () -> use.withheld.keep.item(cast.marit, goal.id().value(), cast.morten.id(), "Redd for far nå", null));
        assertThat(goalsSeenBy(tone)).containsExactly(goal.id().value());
        assertThat(goalsSeenBy(morten)).isEmpty();
        assertThat(refused(tone, () -> use.withheld.read.of(tone, cast.ella.id())))
                .as("not even the other parent knows")
                .containsExactly("not-visible");
        assertThat(refused(morten, () -> use.readOwnPlan.whoHasLooked(morten, 5)))
                .as("the log would tell who works with her")
                .containsExactly("not-visible");
    }

    @Test
    void nine_is_too_young_and_a_parent_keeps_nothing_from_the_other() {
        Goal goal = ellas();
        UUID item = goal.id().value();
        Actor ella = Cast.self(cast.ella);
        Actor tone = Cast.acting(cast.tone, cast.ella, Kind.PARENT);
        assertThat(refused(ella, () -> use.withheld.keep.item(ella, item, null, "Hemmelig", null)))
                .containsExactly("withheld.keep.age");
        assertThat(refused(tone, () -> use.withheld.keep.item(tone, item, cast.morten.id(), "Hemmelig", null)))
                .containsExactly("withheld.keep.not-yours");
        PersonId stranger = cast.guri.id();
        assertThat(refused(cast.marit, () -> use.withheld.keep.item(cast.marit, item, stranger, "Redd", null)))
                .containsExactly("withheld.keep.no-parent");
    }

    @Test
    void one_without_a_permit_finds_nothing_to_keep() {
        UUID item = secret.id().value();
        assertThat(refused(cast.henrik, () -> use.withheld.keep.item(cast.henrik, item, null, "Fordi", null)))
                .containsExactly("not-visible");
    }

    @Test
    void no_line_of_the_log_tells_that_something_is_kept() {
        keep(jonathan, secret.id().value());
        world.as(jonathan, () -> use.withheld.read.of(jonathan, cast.jonathan.id()));
        assertThat(ports.log.everything())
                .extracting(AccessLogEntry::information)
                .allMatch(words -> !words.contains("WITHHELD"));
        assertThat(ports.log.everything()).extracting(AccessLogEntry::basis).doesNotContain("WITHHELD");
    }

    private Goal ellas() {
        steps.offered(cast.ella);
        steps.accept(Cast.acting(cast.tone, cast.ella, Kind.PARENT), cast.ella);
        steps.accept(Cast.acting(cast.morten, cast.ella, Kind.PARENT), cast.ella);
        steps.seated(cast.ella, cast.marit);
        return goal(Cast.self(cast.ella), cast.ella, null, Area.FAMILY_AND_NETWORK, "Ha det rolig hjemme");
    }

    private Goal goal(Actor actor, Person person, Goal parent, Area area, String words) {
        return world.as(
                actor,
                () -> use.wordGoal.add(
                        actor, steps.plan(person).id(), parent == null ? null : parent.id(), area, words, null));
    }

    private void keep(Actor actor, UUID item) {
        world.run(actor, () -> use.withheld.keep.item(actor, item, null, "Vil ha det for meg selv", null));
    }

    private Withheld kept(Person child) {
        return ports.withholdings.of(child.id()).getFirst();
    }

    private List<Withheld> due(Actor.Professional actor, Person child) {
        return world.as(actor, () -> use.withheld.read.due(actor, child.id()));
    }

    private List<UUID> goalsSeenBy(Actor actor) {
        return world.as(actor, () -> ports.goals.all().stream()
                .map(Goal::id)
                .filter(id -> ports.goals.find(id).isPresent())
                .map(id -> id.value())
                .toList());
    }

    private PlanView.ForPerson own(Actor actor) {
        return world.as(actor, () -> use.readOwnPlan.read(actor));
    }
}
