package no.individuellplan.core.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.ConsentId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** The chair is held by one who accepted, else visibly by the coordinating unit (I4). */
class CoordinatorTest extends InAWorld {
    private final Person ane = cast.ane;

    @Test
    void from_the_first_yes_the_coordinating_unit_visibly_holds_the_chair() {
        steps.opened(ane);
        assertThat(chair(ane).unit()).isEqualTo(cast.fjellvikKe.id());
        assertThat(chair(ane).holder()).isNull();
    }

    @Test
    void one_who_is_asked_holds_nothing_until_they_accept() {
        steps.opened(ane);
        assertThat(ask(cast.turid, ane, cast.marit)).isEmpty();
        assertThat(chair(ane).holder()).isNull();
        assertThat(steps.plan(ane).state()).isEqualTo(PlanState.AWAITING_COORDINATOR);
        assertThat(accept(cast.marit, ane)).isEmpty();
        assertThat(chair(ane).holder()).isEqualTo(cast.marit.employment());
        assertThat(steps.plan(ane).state()).isEqualTo(PlanState.IN_PREPARATION);
    }

    @Test
    void only_the_one_asked_answers() {
        steps.opened(ane);
        ask(cast.turid, ane, cast.marit);
        assertThat(accept(cast.turid, ane)).containsExactly("coordinator.answer.not-asked");
        assertThat(accept(cast.ingrid, ane)).containsExactly("not-visible");
    }

    @Test
    void a_no_leaves_the_chair_where_it_was() {
        steps.inPreparation(ane);
        ask(cast.turid, ane, cast.jonas);
        decline(cast.jonas, ane);
        assertThat(chair(ane).holder()).isEqualTo(cast.marit.employment());
        assertThat(chair(ane).asked()).isNull();
    }

    @Test
    void a_hand_over_ends_only_when_the_next_one_accepts() {
        steps.inPreparation(ane);
        assertThat(ask(cast.marit, ane, cast.jonas)).isEmpty();
        assertThat(chair(ane).holder()).isEqualTo(cast.marit.employment());
        assertThat(use.access.may(cast.marit, ane.id(), Area.HEALTH, null, Right.WRITE))
                .isTrue();
        accept(cast.jonas, ane);
        assertThat(chair(ane).holder()).isEqualTo(cast.jonas.employment());
        assertThat(use.access.may(cast.marit, ane.id(), Area.HEALTH, null, Right.READ))
                .isFalse();
    }

    @Test
    void nobody_gets_a_coordinator_without_a_yes() {
        steps.offered(ane);
        assertThat(ask(cast.turid, ane, cast.marit)).containsExactly("coordinator.ask.no-consent");
    }

    @Test
    void a_yes_taken_back_before_the_answer_counts() {
        steps.opened(ane);
        ask(cast.turid, ane, cast.marit);
        withdrawCoordinator(ane.id());
        assertThat(accept(cast.marit, ane)).containsExactly("coordinator.ask.no-consent");
    }

    @Test
    void at_a_health_trust_a_coordinator_is_health_personnel() {
        steps.opened(ane);
        assertThat(ask(cast.turid, ane, cast.liv)).containsExactly("coordinator.ask.not-health-personnel");
        assertThat(citations(
                        cast.turid,
                        () -> use.askCoordinator.ask(
                                cast.turid, ane.id(), chair(ane).version(), cast.liv.employment())))
                .containsExactly("forskrift om habilitering, rehabilitering og koordinator § 17");
        assertThat(ask(cast.turid, ane, cast.ingrid)).isEmpty();
    }

    @Test
    void a_blank_number_is_no_health_personnel_number() {
        steps.opened(ane);
        Actor.Professional blank = cast.employee("Bente Blank", "03839120043", " ", cast.dps);
        assertThat(ask(cast.turid, ane, blank)).containsExactly("coordinator.ask.not-health-personnel");
    }

    @Test
    void in_a_municipality_no_profession_is_asked_for() {
        steps.opened(ane);
        assertThat(ask(cast.turid, ane, cast.turid)).isEmpty();
    }

    @Test
    void own_family_is_not_asked() {
        Person randi = cast.randi;
        steps.opened(randi);
        assertThat(ask(cast.turid, randi, cast.jonas)).containsExactly("coordinator.ask.family");
    }

    @Test
    void nobody_coordinates_for_themselves() {
        Actor.Professional aneAtWork = cast.employee("Ane Nygård", "17859444636", null, cast.hjemme);
        steps.opened(ane);
        assertThat(ask(cast.turid, ane, aneAtWork)).containsExactly("coordinator.ask.family");
    }

    @Test
    void somebody_unknown_is_not_asked() {
        steps.opened(ane);
        long version = chair(ane).version();
        EmploymentId nobody = new EmploymentId(UUID.randomUUID());
        assertThat(refused(cast.turid, () -> use.askCoordinator.ask(cast.turid, ane.id(), version, nobody)))
                .containsExactly("coordinator.ask.unknown");
    }

    @Test
    void another_municipalitys_unit_does_not_find_the_person() {
        steps.opened(ane);
        assertThat(ask(cast.gry, ane, cast.marit)).containsExactly("not-visible");
    }

    @Test
    void a_contact_at_the_dps_does_not_hand_the_chair_to_anybody() {
        steps.active(ane);
        assertThat(ask(cast.ingrid, ane, cast.henrik)).containsExactly("not-visible");
    }

    @Test
    void a_stand_in_works_while_the_holder_is_away_and_not_after() {
        steps.inPreparation(ane);
        LocalDate today = world.today();
        assertThat(standIn(cast.marit, cast.jonas, today.plusDays(1), today.plusDays(3)))
                .isEmpty();
        assertThat(reads(cast.jonas)).isFalse();
        world.clock.sleep(1);
        assertThat(reads(cast.jonas)).isTrue();
        world.clock.sleep(2);
        assertThat(reads(cast.jonas)).isTrue();
        world.clock.sleep(1);
        assertThat(reads(cast.jonas)).isFalse();
        assertThat(chair(ane).holder()).isEqualTo(cast.marit.employment());
    }

    @Test
    void a_stand_in_has_a_period_in_order() {
        steps.inPreparation(ane);
        LocalDate today = world.today();
        assertThat(standIn(cast.marit, cast.jonas, today, today.minusDays(1)))
                .containsExactly("coordinator.stand-in.period");
        assertThat(standIn(cast.marit, cast.jonas, null, today)).containsExactly("coordinator.stand-in.period");
        assertThat(standIn(cast.marit, cast.jonas, today, today)).isEmpty();
    }

    @Test
    void a_stand_in_is_held_to_the_same_as_a_coordinator() {
        steps.inPreparation(ane);
        LocalDate today = world.today();
        assertThat(standIn(cast.marit, cast.liv, today, today)).containsExactly("coordinator.ask.not-health-personnel");
        assertThat(standIn(cast.ingrid, cast.henrik, today, today)).containsExactly("not-visible");
    }

    @Test
    void a_change_made_on_an_older_chair_is_refused() {
        steps.inPreparation(ane);
        long version = chair(ane).version();
        assertThat(refused(
                        cast.turid,
                        () -> use.askCoordinator.ask(cast.turid, ane.id(), version - 1, cast.jonas.employment())))
                .containsExactly("stale");
    }

    private List<String> ask(Actor.Professional actor, Person person, Actor.Professional whom) {
        long version = ports.chairs
                .recognise(person.id())
                .map(CoordinatorChair::version)
                .orElse(0L);
        return refused(actor, () -> use.askCoordinator.ask(actor, person.id(), version, whom.employment()));
    }

    private List<String> accept(Actor.Professional actor, Person person) {
        long version = chair(person).version();
        return refused(actor, () -> use.answerAsCoordinator.accept(actor, person.id(), version));
    }

    private void decline(Actor.Professional actor, Person person) {
        world.run(
                actor,
                () -> use.answerAsCoordinator.decline(
                        actor, person.id(), chair(person).version()));
    }

    private List<String> standIn(Actor.Professional actor, Actor.Professional whom, LocalDate from, LocalDate until) {
        long version = chair(ane).version();
        return refused(
                actor, () -> use.answerAsCoordinator.standIn(actor, ane.id(), version, whom.employment(), from, until));
    }

    private boolean reads(Actor actor) {
        return use.access.may(actor, ane.id(), Area.HEALTH, null, Right.READ);
    }

    /** There is no use case for taking back just the coordinator; the line is put in as one would be. */
    private void withdrawCoordinator(PersonId person) {
        ports.consents.add(new ConsentEntry(
                new ConsentId(ports.ids.next()),
                person,
                ConsentKind.COORDINATOR,
                ConsentEntry.Answer.WITHDRAWN,
                person,
                ConsentEntry.Capacity.OWN,
                Set.of(person),
                null,
                Set.of(),
                null,
                world.today(),
                null,
                null,
                null,
                null,
                world.clock.instant(),
                null,
                null));
    }

    private CoordinatorChair chair(Person person) {
        return ports.chairs.recognise(person.id()).orElseThrow();
    }
}
