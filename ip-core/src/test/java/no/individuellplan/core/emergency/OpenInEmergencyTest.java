package no.individuellplan.core.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.oversight.Signal;
import no.individuellplan.core.oversight.rules.SignalKind;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane is brought in at night; Henrik has no task with her, and must know. */
class OpenInEmergencyTest extends InAWorld {
    private static final String WHY = "Innlagt bevisstløs. Må vite hva hun bruker av medisiner.";
    private final Actor.Citizen ane = Cast.self(cast.ane);
    private Goal health;
    private Goal leisure;

    @BeforeEach
    void a_plan_he_may_not_read() {
        steps.active(cast.ane);
        health = goal(Area.HEALTH, "Sove bedre");
        leisure = goal(Area.LEISURE, "Spille i korps");
        assertThat(refused(cast.henrik, () -> use.readPlan.readOpen(cast.henrik, cast.ane.id())))
                .containsExactly("not-visible");
    }

    @Test
    void what_was_asked_for_is_open_at_once_and_nothing_else_is() {
        open(cast.henrik, Area.HEALTH);
        assertThat(goalsSeenBy(cast.henrik))
                .contains(health.id().value())
                .doesNotContain(leisure.id().value());
        assertThat(refused(cast.henrik, () -> use.wordGoal.change(cast.henrik, health.id(), 0, "Noe annet", null)))
                .isNotEmpty();
        assertThat(refused(cast.gry, () -> use.readPlan.readOpen(cast.gry, cast.ane.id())))
                .as("somebody else")
                .containsExactly("not-visible");
    }

    @Test
    void it_is_over_after_four_hours_and_not_a_moment_later() {
        open(cast.henrik, Area.HEALTH);
        world.clock.pass(Duration.ofMinutes(239));
        assertThat(goalsSeenBy(cast.henrik)).isNotEmpty();
        world.clock.pass(Duration.ofMinutes(1));
        assertThat(refused(cast.henrik, () -> use.readPlan.readOpen(cast.henrik, cast.ane.id())))
                .containsExactly("not-visible");
    }

    @Test
    void it_can_be_opened_again_with_a_new_reason_and_both_are_kept() {
        open(cast.henrik, Area.HEALTH);
        world.clock.pass(Duration.ofHours(5));
        open(cast.henrik, Area.HEALTH);
        assertThat(goalsSeenBy(cast.henrik)).contains(health.id().value());
        assertThat(told()).hasSize(2);
    }

    @Test
    void the_person_is_told_who_why_what_and_until_when_and_every_reading_says_emergency() {
        EmergencyAccess opened = open(cast.henrik, Area.HEALTH);
        assertThat(told()).singleElement().satisfies(one -> {
            assertThat(one.byName()).isEqualTo("Henrik Vold");
            assertThat(one.reason()).isEqualTo(WHY);
            assertThat(one.areas()).containsExactly(Area.HEALTH);
            assertThat(one.endsAt()).isEqualTo(one.openedAt().plusSeconds(4 * 3600));
        });
        goalsSeenBy(cast.henrik);
        assertThat(world.as(ane, () -> use.readOwnPlan.whoHasLooked(ane, 20)).stream()
                        .filter(line -> line.actorName().equals("Henrik Vold"))
                        .filter(line -> line.kind() != AccessLogEntry.Kind.REFUSED))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.basis()).isEqualTo("EMERGENCY");
                    assertThat(line.period()).isEqualTo("../" + opened.endsAt());
                });
    }

    @Test
    void it_is_a_sign_the_day_after_with_all_that_was_read_behind_it() {
        world.run(
                Cast.platform(),
                () -> use.oversight.nameReviewer.name(Cast.platform(), cast.liv.employment(), world.today(), null));
        open(cast.henrik, Area.HEALTH);
        goalsSeenBy(cast.henrik);
        world.clock.sleep(1);
        world.run(Cast.platform(), () -> use.oversight.find.untilYesterday(Cast.platform()));
        List<Signal> signs = world.as(cast.liv, () -> use.oversight.review.all(cast.liv));
        assertThat(signs)
                .filteredOn(one -> one.kind() == SignalKind.EMERGENCY)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.person()).isEqualTo(cast.ane.id());
                    assertThat(one.times()).isGreaterThan(1);
                    assertThat(one.waits()).isTrue();
                    assertThat(world.as(cast.liv, () -> use.oversight.review.open(cast.liv, one.id()))
                                    .emergencies())
                            .extracting(EmergencyAccess::reason)
                            .containsExactly(WHY);
                });
    }

    @Test
    void a_few_areas_of_life_with_a_reason_and_no_other_area() {
        assertThat(reasons(cast.henrik, cast.ane, Set.of(), " "))
                .containsExactly("emergency.open.areas", "emergency.open.no-reason");
        assertThat(reasons(cast.henrik, cast.ane, Set.of(Area.MESSAGES), WHY)).containsExactly("emergency.open.areas");
        assertThat(reasons(cast.henrik, cast.ane, EnumSet.of(Area.HEALTH, Area.HOUSING, Area.ECONOMY), WHY))
                .isEmpty();
        assertThat(reasons(cast.henrik, cast.ane, Set.copyOf(Area.LIFE_AREAS), WHY))
                .containsExactly("emergency.open.areas");
    }

    @Test
    void only_health_personnel_and_not_those_who_may_already() {
        assertThat(reasons(cast.siv, cast.ane, Set.of(Area.HEALTH), WHY))
                .containsExactly("emergency.open.not-health-personnel");
        assertThat(reasons(cast.marit, cast.ane, Set.of(Area.HEALTH), WHY))
                .containsExactly("emergency.open.may-already");
    }

    @Test
    void never_for_ones_own_family_and_the_try_is_in_the_log() {
        steps.active(cast.randi);
        assertThat(reasons(cast.jonas, cast.randi, Set.of(Area.HEALTH), WHY)).contains("emergency.open.own-family");
        Actor.Citizen randi = Cast.self(cast.randi);
        assertThat(world.as(randi, () -> use.readOwnPlan.whoHasLooked(randi, 5)))
                .anySatisfy(line -> {
                    assertThat(line.actorName()).isEqualTo("Jonas Haugen");
                    assertThat(line.kind()).isEqualTo(AccessLogEntry.Kind.REFUSED);
                });
    }

    @Test
    void the_same_answer_for_nobody_for_one_without_a_plan_and_for_a_strictly_confidential_address() {
        protect(cast.ane.id());
        assertThat(reasons(cast.henrik, cast.ane, Set.of(Area.HEALTH), WHY))
                .containsExactly("emergency.open.not-found");
        assertThat(reasons(cast.henrik, cast.asbjorn, Set.of(Area.HEALTH), WHY))
                .containsExactly("emergency.open.not-found");
        assertThat(refused(
                        cast.henrik,
                        () -> use.emergency.open.open(cast.henrik, "21909933819", Set.of(Area.HEALTH), WHY, null)))
                .containsExactly("emergency.open.not-found");
    }

    @Test
    void nobody_learns_who_has_a_plan_without_opening_it() {
        for (String number : List.of(number(cast.ane), "21909933819")) {
            assertThat(refused(
                            cast.siv, () -> use.emergency.open.open(cast.siv, number, Set.of(Area.HEALTH), WHY, null)))
                    .containsExactly("emergency.open.not-health-personnel");
            assertThat(refused(
                            cast.henrik,
                            () -> use.emergency.open.open(cast.henrik, number, Set.of(Area.HEALTH), null, null)))
                    .containsExactly("emergency.open.no-reason");
        }
    }

    @Test
    void what_a_child_keeps_to_itself_stays_closed() {
        Actor.Citizen jonathan = Cast.self(cast.jonathan);
        Actor.Representative hilde = Cast.acting(cast.hilde, cast.jonathan, Kind.PARENT);
        steps.offered(cast.jonathan);
        steps.accept(hilde, cast.jonathan);
        steps.seated(cast.jonathan, cast.marit);
        Goal open = jonathans(jonathan, "Ta migrenemedisinen");
        Goal secret = jonathans(jonathan, "Snakke med noen om det vonde");
        world.run(
                jonathan,
                () -> use.withheld.keep.item(
                        jonathan,
                        secret.id().value(),
                        null,
                        "Mitt",
                        world.today().plusMonths(2)));
        world.run(
                cast.henrik,
                () -> use.emergency.open.open(cast.henrik, number(cast.jonathan), Set.of(Area.HEALTH), WHY, null));
        assertThat(goalsSeenBy(cast.henrik, cast.jonathan.id()))
                .contains(open.id().value())
                .doesNotContain(secret.id().value());
        assertThat(goalsSeenBy(cast.marit, cast.jonathan.id()))
                .contains(secret.id().value());
    }

    private EmergencyAccess open(Actor.Professional who, Area area) {
        return world.as(who, () -> use.emergency.open.open(who, number(cast.ane), Set.of(area), WHY, null));
    }

    private List<String> reasons(Actor.Professional who, Person whom, Set<Area> areas, String why) {
        return refused(who, () -> use.emergency.open.open(who, number(whom), areas, why, null));
    }

    private static String number(Person person) {
        return person.currentNationalId().orElseThrow().digits();
    }

    private List<EmergencyAccess> told() {
        return world.as(ane, () -> use.emergency.read.about(ane, cast.ane.id()));
    }

    private Goal goal(Area area, String words) {
        return world.as(ane, () -> use.wordGoal.add(ane, steps.plan(cast.ane).id(), null, area, words, null));
    }

    private Goal jonathans(Actor who, String words) {
        return world.as(
                who, () -> use.wordGoal.add(who, steps.plan(cast.jonathan).id(), null, Area.HEALTH, words, null));
    }

    private List<UUID> goalsSeenBy(Actor who) {
        return goalsSeenBy(who, cast.ane.id());
    }

    private List<UUID> goalsSeenBy(Actor who, PersonId whom) {
        return world.as(who, () -> {
            use.readPlan.readOpen(who, whom);
            return ports.goals.all().stream()
                    .map(Goal::id)
                    .filter(id -> ports.goals.find(id).isPresent())
                    .map(id -> id.value())
                    .toList();
        });
    }

    private void protect(PersonId whom) {
        Person person = ports.persons.all().stream()
                .filter(one -> one.id().equals(whom))
                .findFirst()
                .orElseThrow();
        world.run(
                Cast.platform(),
                () -> ports.persons.save(new Person(
                        person.id(),
                        person.nationalIds(),
                        person.givenName(),
                        person.familyName(),
                        person.birthDate(),
                        AddressProtection.STRICTLY_CONFIDENTIAL,
                        person.municipality(),
                        person.version())));
    }
}
