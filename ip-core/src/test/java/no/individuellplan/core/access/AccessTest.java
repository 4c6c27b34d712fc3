package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.audit.AccessLogEntry.Kind;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Without a permit nothing (I8), without a line in the log nothing (I10). */
class AccessTest extends InAWorld {
    private final Person ane = cast.ane;

    @Test
    void a_reading_is_logged_with_who_for_whom_on_which_basis_and_until_when() {
        steps.active(ane);
        world.run(cast.ingrid, () -> use.access.toRead(cast.ingrid, ane.id(), Area.HEALTH));
        AccessLogEntry line = ports.log.everything().getLast();
        assertThat(line.kind()).isEqualTo(Kind.READ);
        assertThat(line.actor()).isEqualTo(cast.ingrid.employment().value());
        assertThat(line.organisation()).isEqualTo("DPS Havnes, poliklinikk, Havnes sykehus HF");
        assertThat(line.basis()).isEqualTo("CONSENT");
        assertThat(line.information()).isEqualTo("HEALTH");
        assertThat(line.period()).isEqualTo(world.today() + "/" + world.today().plusMonths(6));
    }

    @Test
    void a_try_without_a_permit_is_the_same_as_nothing_there_and_is_logged() {
        steps.active(ane);
        assertThat(refused(cast.henrik, () -> use.access.toRead(cast.henrik, ane.id(), Area.HEALTH)))
                .containsExactly("not-visible");
        AccessLogEntry line = ports.log.everything().getLast();
        assertThat(line.kind()).isEqualTo(Kind.REFUSED);
        assertThat(line.subject()).isEqualTo(ane.id().value());
        assertThat(line.actorName()).isEqualTo("Henrik Vold");
    }

    @Test
    void a_permit_to_read_is_no_permit_to_write() {
        steps.active(ane);
        assertThat(refused(cast.ingrid, () -> use.access.toWrite(cast.ingrid, ane.id(), Area.HEALTH)))
                .containsExactly("not-visible");
    }

    @Test
    void own_family_is_told_why_and_by_which_provision() {
        Person randi = cast.randi;
        steps.inPreparation(randi);
        assertThat(refused(cast.jonas, () -> use.access.toRead(cast.jonas, randi.id(), Area.IDENTITY)))
                .containsExactly("access.own-family");
        assertThat(citations(cast.jonas, () -> use.access.toRead(cast.jonas, randi.id(), Area.IDENTITY)))
                .containsExactly("helsepersonelloven § 21");
    }

    @Test
    void own_family_is_told_why_also_at_an_address_they_found() {
        IndividualPlan plan = steps.inPreparation(cast.randi);
        assertThat(refused(cast.jonas, () -> use.readPlan.read(cast.jonas, plan.id())))
                .containsExactly("access.own-family");
    }

    @Test
    void a_parent_who_acts_is_shown_as_one_in_whatever_guise() {
        Person ella = cast.ella;
        for (Actor tone : List.of(Cast.self(cast.tone), Cast.acting(cast.tone, ella, Representation.Kind.PARENT))) {
            world.run(tone, () -> use.access.toRead(tone, ella.id(), Area.NEED));
            assertThat(ports.log.everything().getLast().onBehalfOf()).isTrue();
        }
        Actor self = Cast.self(ane);
        world.run(self, () -> use.access.toRead(self, ane.id(), Area.NEED));
        assertThat(ports.log.everything().getLast().onBehalfOf()).isFalse();
    }

    @Test
    void of_several_areas_those_open_are_given_and_named_in_one_line() {
        steps.active(ane);
        Set<Area> seen = world.as(
                cast.ingrid,
                () -> use.access.toReadSome(cast.ingrid, ane.id(), Set.of(Area.HEALTH, Area.ECONOMY, Area.PLAN)));
        assertThat(seen).containsExactlyInAnyOrder(Area.HEALTH, Area.PLAN);
        assertThat(ports.log.everything().getLast().information()).isEqualTo("PLAN HEALTH");
    }

    @Test
    void when_none_of_several_areas_is_open_it_is_refused() {
        steps.active(ane);
        assertThat(refused(
                        cast.siv, () -> use.access.toReadSome(cast.siv, ane.id(), Set.of(Area.HEALTH, Area.ECONOMY))))
                .containsExactly("not-visible");
    }

    @Test
    void asking_whether_one_may_leaves_no_line() {
        steps.active(ane);
        int before = ports.log.everything().size();
        assertThat(use.access.may(cast.ingrid, ane.id(), Area.HEALTH, null, Right.READ))
                .isTrue();
        assertThat(use.access.may(cast.ingrid, ane.id(), Area.ECONOMY, null, Right.READ))
                .isFalse();
        assertThat(ports.log.everything()).hasSize(before);
    }

    @Test
    void what_was_rolled_back_was_not_logged_as_done() {
        steps.inPreparation(ane);
        int before = ports.log.size();
        assertThat(refused(
                        cast.marit,
                        () -> use.stepPlan.activate(
                                cast.marit,
                                steps.plan(ane).id(),
                                steps.plan(ane).version())))
                .isNotEmpty();
        assertThat(ports.log.size()).isEqualTo(before);
    }
}
