package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way of asking says on which basis it was answered, and writes who looked at what (I10). */
class EveryAccessLeavesItsLineTest extends InAWorld {
    private final Person ane = cast.ane;
    private int before;

    @BeforeEach
    void aPlanInUse() {
        steps.active(ane);
        before = ports.log.size();
    }

    @Test
    void reading_and_writing_say_their_basis() {
        assertThat(world.as(cast.ingrid, () -> use.access.toRead(cast.ingrid, ane.id(), Area.HEALTH)))
                .isEqualTo(Basis.CONSENT);
        assertThat(world.as(cast.marit, () -> use.access.toWrite(cast.marit, ane.id(), Area.PLAN)))
                .isEqualTo(Basis.COORDINATOR);
        assertThat(lines()).containsExactly("READ CONSENT HEALTH", "WRITE COORDINATOR PLAN");
    }

    @Test
    void the_platforms_own_work_is_logged_too() {
        Actor platform = Cast.platform();
        assertThat(world.as(platform, () -> use.access.require(platform, ane.id(), Area.MESSAGES, null, Right.WRITE)))
                .isEqualTo(Basis.SYSTEM);
        assertThat(lines()).containsExactly("WRITE SYSTEM MESSAGES");
        assertThat(last().actor()).isEqualTo(platform.id());
        assertThat(last().subject()).isEqualTo(ane.id().value());
    }

    @Test
    void opening_names_every_area_that_was_open_and_whether_it_may_be_changed() {
        Set<Area> wanted = Set.of(Area.PLAN, Area.HEALTH, Area.ECONOMY);
        Access.Opened whole = world.as(cast.marit, () -> use.access.toOpen(cast.marit, ane.id(), Area.PLAN, wanted));
        assertThat(whole).isEqualTo(new Access.Opened(wanted, Basis.COORDINATOR, true));
        Access.Opened part = world.as(cast.ingrid, () -> use.access.toOpen(cast.ingrid, ane.id(), Area.PLAN, wanted));
        assertThat(part).isEqualTo(new Access.Opened(Set.of(Area.PLAN, Area.HEALTH), Basis.CONSENT, false));
        assertThat(lines()).containsExactly("READ COORDINATOR PLAN HEALTH ECONOMY", "READ CONSENT PLAN HEALTH");
    }

    @Test
    void what_cannot_be_shown_without_an_area_is_not_shown() {
        Set<Area> wanted = Set.of(Area.HEALTH, Area.ECONOMY);
        assertThat(refused(cast.ingrid, () -> use.access.toOpen(cast.ingrid, ane.id(), Area.ECONOMY, wanted)))
                .containsExactly("not-visible");
        assertThat(lines()).containsExactly("REFUSED NO_PERMIT ECONOMY");
    }

    @Test
    void rows_side_by_side_are_logged_by_area_and_one_that_is_not_open_refuses_all() {
        world.run(
                cast.ingrid,
                () -> use.access.toReadRows(
                        cast.ingrid,
                        ane.id(),
                        Set.of(new Access.Shown(Area.HEALTH, null), new Access.Shown(Area.PLAN, null))));
        assertThat(lines()).containsExactly("READ CONSENT PLAN HEALTH");
        assertThat(refused(
                        cast.ingrid,
                        () -> use.access.toReadRows(
                                cast.ingrid, ane.id(), Set.of(new Access.Shown(Area.ECONOMY, null)))))
                .containsExactly("not-visible");
    }

    @Test
    void what_is_shown_with_the_name_names_the_person_in_a_line_of_its_own() {
        assertThat(world.as(cast.ingrid, () -> use.access.toReadWithName(cast.ingrid, ane.id(), Area.HEALTH, null)))
                .isEqualTo(Basis.CONSENT);
        assertThat(lines()).containsExactly("READ CONSENT HEALTH", "READ CONSENT IDENTITY");
    }

    @Test
    void whoever_may_read_may_guard_and_it_counts_as_a_change() {
        Actor self = Cast.self(ane);
        Goal goal = world.as(self, () -> ports.goals.of(steps.plan(ane).id()).getFirst());
        assertThat(world.as(
                        self,
                        () -> use.access.toGuard(
                                self, ane.id(), goal.area(), goal.id().value())))
                .isEqualTo(Basis.OWN);
        assertThat(lines()).containsExactly("WRITE OWN " + goal.area());
        assertThat(refused(cast.henrik, () -> use.access.toGuard(cast.henrik, ane.id(), goal.area(), null)))
                .containsExactly("not-visible");
    }

    @Test
    void a_report_a_message_of_nobodys_and_a_review_are_logged_without_a_permit() {
        UUID message = UUID.randomUUID();
        world.run(cast.henrik, () -> {
            use.access.logReport(cast.henrik, ane.id());
            use.access.logUnmatched(cast.henrik, message);
            use.access.logReviewed(cast.henrik, ane.id());
        });
        assertThat(lines())
                .containsExactly(
                        "WRITE REPORTED NEED",
                        "READ CORRESPONDENCE E_MESSAGE " + message,
                        "WRITE LOG_REVIEW ACCESS_LOG");
    }

    @Test
    void an_emergency_says_what_was_opened_and_until_when() {
        Instant end = Instant.parse("2026-11-22T16:00:00Z");
        world.run(
                cast.ingrid,
                () -> use.access.logEmergency(
                        cast.ingrid, ane.id(), Basis.EMERGENCY, Set.of(Area.PLAN, Area.HEALTH), end));
        assertThat(lines()).containsExactly("WRITE EMERGENCY PLAN HEALTH");
        assertThat(last().period()).isEqualTo("../2026-11-22T16:00:00Z");
    }

    @Test
    void a_permit_without_an_end_has_no_period() {
        Actor self = Cast.self(ane);
        world.run(self, () -> use.access.toRead(self, ane.id(), Area.PLAN));
        assertThat(last().period()).isNull();
    }

    @Test
    void nobody_but_family_is_own_family() {
        assertThat(use.access.isOwnFamily(cast.marit, ane.id())).isFalse();
        assertThat(use.access.isOwnFamily(cast.jonas, cast.randi.id())).isTrue();
    }

    private List<String> lines() {
        return ports.log.everything().stream()
                .skip(before)
                .map(line -> line.kind() + " " + line.basis() + " " + line.information())
                .toList();
    }

    private AccessLogEntry last() {
        return ports.log.everything().getLast();
    }
}
