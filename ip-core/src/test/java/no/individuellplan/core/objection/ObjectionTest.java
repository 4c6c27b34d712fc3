package no.individuellplan.core.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.emergency.EmergencyAccess;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.objection.ObjectToSharing.Form;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane does not want the hospital to see what it could see without asking her. */
class ObjectionTest extends InAWorld {
    private static final String WHY = "Innlagt bevisstløs";
    private static final String WEIGHTY = "Livet står på spill, og hun kan ikke spørres.";
    private final Person ane = cast.ane;
    private final Actor.Citizen self = Cast.self(ane);

    @BeforeEach
    void a_plan() {
        steps.active(ane);
    }

    @Test
    void what_is_objected_to_is_not_opened_in_an_emergency_but_for_weighty_reasons() {
        object(new Form(cast.dps.id(), null, Area.HEALTH, null, null));
        assertThat(opening(cast.henrik, null, Area.HEALTH)).containsExactly("emergency.open.objected");
        assertThat(opening(cast.henrik, " ", Area.HEALTH)).containsExactly("emergency.open.objected");
        assertThat(opening(cast.henrik, WEIGHTY, Area.HEALTH)).isEmpty();
        assertThat(told().getFirst().despite()).isEqualTo(WEIGHTY);
        assertThat(readings(cast.henrik)).contains(Area.HEALTH, Area.PLAN);
        world.as(cast.henrik, () -> use.readPlan.readOpen(cast.henrik, ane.id()));
        assertThat(world.as(self, () -> use.readOwnPlan.whoHasLooked(self, 30)).stream()
                        .filter(line -> line.actorName().equals("Henrik Vold"))
                        .filter(line -> line.kind() != AccessLogEntry.Kind.REFUSED))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.basis()).isEqualTo("OBJECTION_OVERRIDDEN"));
    }

    @Test
    void what_is_not_objected_to_is_opened_as_before_and_weighty_reasons_change_nothing() {
        object(new Form(cast.dps.id(), null, Area.ECONOMY, null, null));
        assertThat(opening(cast.henrik, WEIGHTY, Area.HEALTH)).isEmpty();
        assertThat(told().getFirst().despite()).isNull();
    }

    @Test
    void it_is_against_one_unit_a_whole_agency_or_all() {
        object(new Form(cast.navFjellvik.id(), null, null, null, null));
        assertThat(opening(cast.henrik, null, Area.HEALTH)).isEmpty();
        object(new Form(null, cast.havnes.id(), null, null, "Jeg jobber der"));
        assertThat(readings(cast.henrik)).as("shut at once").isEmpty();
        assertThat(opening(cast.henrik, null, Area.HEALTH)).containsExactly("emergency.open.objected");
        takeBack(1);
        assertThat(readings(cast.henrik)).as("open till its hours are over").contains(Area.HEALTH);
        object(new Form(null, null, null, null, null));
        assertThat(readings(cast.henrik)).isEmpty();
    }

    @Test
    void a_single_item_stays_shut_and_the_rest_of_the_area_opens() {
        Goal one = goal(Area.HEALTH);
        Goal other = goal(Area.HEALTH);
        object(new Form(null, null, null, one.id().value(), null));
        assertThat(opening(cast.henrik, null, Area.HEALTH)).isEmpty();
        List<UUID> seen = world.as(cast.henrik, () -> List.of(one, other).stream()
                .map(goal -> goal.id().value())
                .filter(id -> ports.goals.find(new GoalId(id)).isPresent())
                .toList());
        assertThat(seen).containsExactly(other.id().value());
        Goal later = goal(Area.HEALTH);
        assertThat(world.as(cast.henrik, () -> ports.goals.find(later.id()).isPresent()))
                .isTrue();
    }

    @Test
    void one_who_overrides_sees_single_items_too() {
        Goal one = goal(Area.HEALTH);
        object(new Form(null, null, Area.HEALTH, null, null));
        opening(cast.henrik, WEIGHTY, Area.HEALTH);
        assertThat(world.as(cast.henrik, () -> ports.goals.find(one.id()).isPresent()))
                .isTrue();
    }

    @Test
    void the_hospitals_copy_of_the_reported_need_is_gone_and_the_municipality_keeps_its_own() {
        assertThat(grantees())
                .contains(cast.havnesKe.id().value(), cast.fjellvikKe.id().value());
        object(new Form(null, cast.havnes.id(), Area.NEED, null, null));
        assertThat(grantees())
                .contains(cast.fjellvikKe.id().value())
                .doesNotContain(cast.havnesKe.id().value());
        takeBack(0);
        assertThat(grantees()).contains(cast.havnesKe.id().value());
        object(new Form(cast.fjellvikKe.id(), null, null, null, null));
        assertThat(grantees()).contains(cast.fjellvikKe.id().value());
    }

    @Test
    void what_is_shared_by_consent_is_shared_all_the_same() {
        Set<UUID> before = grantees();
        object(new Form(cast.dps.id(), null, null, null, null));
        assertThat(grantees()).isEqualTo(before);
        assertThat(readings(cast.ingrid)).isNotEmpty();
    }

    @Test
    void twice_is_once_and_nothing_is_rewritten() {
        Form form = new Form(cast.dps.id(), null, Area.HEALTH, null, "Vil ikke");
        object(form);
        object(form);
        assertThat(ports.objections.all()).hasSize(1);
        takeBack(0);
        assertThat(ports.objections.all()).hasSize(2).first().satisfies(line -> {
            assertThat(line.why()).isEqualTo("Vil ikke");
            assertThat(line.ends()).isNull();
        });
        assertThat(refused(
                        self,
                        () -> use.objectToSharing.takeBack(
                                self,
                                ane.id(),
                                ports.objections.all().getFirst().id())))
                .containsExactly("objection.take-back.none");
        object(form);
        assertThat(ports.objections.ledgerOf(ane.id()).standing()).hasSize(1);
    }

    @Test
    void the_service_and_the_part_are_known() {
        assertThat(refusals(new Form(new UnitId(UUID.randomUUID()), null, null, null, null)))
                .containsExactly("objection.make.unknown-service");
        assertThat(refusals(new Form(null, new AgencyId(UUID.randomUUID()), null, null, null)))
                .containsExactly("objection.make.unknown-service");
        assertThat(refusals(new Form(cast.dps.id(), cast.havnes.id(), null, null, null)))
                .containsExactly("objection.make.unknown-service");
        assertThat(refusals(new Form(null, null, Area.MESSAGES, null, null)))
                .containsExactly("objection.make.unknown-part");
        assertThat(refusals(new Form(null, null, null, UUID.randomUUID(), null)))
                .containsExactly("objection.make.unknown-part");
        steps.inPreparation(cast.hilde);
        Goal hers = world.as(
                Cast.self(cast.hilde),
                () -> use.wordGoal.add(
                        Cast.self(cast.hilde), steps.plan(cast.hilde).id(), null, Area.HEALTH, "Sove", null));
        assertThat(refusals(new Form(null, null, null, hers.id().value(), null)))
                .containsExactly("objection.make.unknown-part");
    }

    @Test
    void the_person_objects_from_twelve_and_nobody_at_work_does() {
        Form form = new Form(cast.dps.id(), null, null, null, null);
        assertThat(refused(cast.marit, () -> use.objectToSharing.object(cast.marit, ane.id(), form)))
                .containsExactly("objection.make.not-yours");
        assertThat(refused(cast.gry, () -> use.objectToSharing.object(cast.gry, ane.id(), form)))
                .containsExactly("not-visible");
        Actor.Citizen ella = Cast.self(cast.ella);
        assertThat(refused(ella, () -> use.objectToSharing.object(ella, cast.ella.id(), form)))
                .as("nine years old")
                .containsExactly("objection.make.not-yours");
        Actor.Citizen jonathan = Cast.self(cast.jonathan);
        PersonId his = cast.jonathan.id();
        assertThat(refused(jonathan, () -> use.objectToSharing.object(jonathan, his, form)))
                .isEmpty();
        Actor.Representative hilde = Cast.acting(cast.hilde, cast.jonathan, Kind.PARENT);
        UUID line = ports.objections.all().getFirst().id();
        assertThat(refused(hilde, () -> use.objectToSharing.takeBack(hilde, his, line)))
                .as("the child's own")
                .containsExactly("objection.take-back.not-yours");
        assertThat(refused(jonathan, () -> use.objectToSharing.takeBack(jonathan, his, line)))
                .isEmpty();
        assertThat(world.as(hilde, () -> use.objectToSharing.standing(hilde, his)))
                .isEmpty();
    }

    private List<String> refusals(Form form) {
        return refused(self, () -> use.objectToSharing.object(self, ane.id(), form));
    }

    private void object(Form form) {
        world.run(self, () -> use.objectToSharing.object(self, ane.id(), form));
    }

    private void takeBack(int which) {
        UUID id = ports.objections.ledgerOf(ane.id()).standing().get(which).id();
        world.run(self, () -> use.objectToSharing.takeBack(self, ane.id(), id));
    }

    private List<String> opening(Actor.Professional actor, String weighty, Area... areas) {
        String number = ane.currentNationalId().orElseThrow().digits();
        return refused(actor, () -> use.emergency.open.open(actor, number, Set.of(areas), WHY, weighty));
    }

    private List<EmergencyAccess> told() {
        return world.as(self, () -> use.emergency.read.about(self, ane.id()));
    }

    private Goal goal(Area area) {
        return world.as(
                self,
                () -> use.wordGoal.add(self, steps.plan(ane).id(), null, area, "Sove " + UUID.randomUUID(), null));
    }

    private Set<Area> readings(Actor.Professional who) {
        return ports.permits.about(ane.id()).stream()
                .filter(permit -> permit.allows(Permit.Right.READ))
                .filter(permit -> permit.grantee().equals(who.employment().value()))
                .map(Permit::area)
                .collect(Collectors.toSet());
    }

    private Set<UUID> grantees() {
        return ports.permits.about(ane.id()).stream()
                .filter(permit -> permit.allows(Permit.Right.READ))
                .map(Permit::grantee)
                .collect(Collectors.toSet());
    }
}
