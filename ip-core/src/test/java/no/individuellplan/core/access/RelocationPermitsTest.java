package no.individuellplan.core.access;

import static no.individuellplan.core.access.SampleFacts.NOTHING;
import static no.individuellplan.core.access.SampleFacts.WITH_PLAN;
import static no.individuellplan.core.access.SampleFacts.of;
import static no.individuellplan.core.access.SampleFacts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Case;
import no.individuellplan.core.access.AccessFacts.Coming;
import no.individuellplan.core.access.AccessFacts.Gone;
import no.individuellplan.core.access.AccessFacts.Moves;
import org.junit.jupiter.api.Test;

/** What moving lets the two municipalities see, and for how long. */
class RelocationPermitsTest {
    private static final UUID MOVE = UUID.randomUUID();
    private static final UUID OLD = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();
    private static final UUID COORDINATOR = UUID.randomUUID();

    @Test
    void the_new_unit_sees_the_name_and_answers_the_move_and_the_old_one_sees_that_it_waits() {
        AccessFacts facts = with(WITH_PLAN, "moves", new Moves(List.of(new Coming(MOVE, OLD, NEW)), List.of()));
        assertThat(of(facts, NEW))
                .extracting(Permit::area, Permit::item, Permit::right)
                .containsExactlyInAnyOrder(
                        tuple(Area.IDENTITY, null, Permit.Right.READ), tuple(Area.CONSENT, MOVE, Permit.Right.WRITE));
        assertThat(of(facts, OLD))
                .extracting(Permit::area, Permit::item, Permit::right)
                .containsExactly(tuple(Area.CONSENT, MOVE, Permit.Right.READ));
    }

    @Test
    void nothing_comes_of_a_move_without_a_plan_that_is_consented_to() {
        Moves moves = new Moves(
                List.of(new Coming(MOVE, OLD, NEW)), List.of(new Gone(MOVE, OLD, NEW, COORDINATOR, NOTHING.today())));
        for (AccessFacts facts : List.of(NOTHING, with(WITH_PLAN, "planConsented", false))) {
            AccessFacts moving = with(facts, "moves", moves);
            assertThat(of(moving, NEW)).isEmpty();
            assertThat(of(moving, OLD)).isEmpty();
            assertThat(of(moving, COORDINATOR)).isEmpty();
        }
    }

    @Test
    void those_at_the_old_one_read_to_the_last_day_and_write_nothing() {
        AccessFacts last = gone(0);
        assertThat(of(last, OLD))
                .allMatch(permit -> permit.right() == Permit.Right.READ
                        && last.today().equals(permit.until())
                        && permit.basis() == Basis.RELOCATION)
                .extracting(Permit::area)
                .containsExactlyInAnyOrder(Area.IDENTITY, Area.NEED, Area.COORDINATION, Area.CONSENT);
        assertThat(of(last, COORDINATOR))
                .allMatch(permit -> permit.right() == Permit.Right.READ && permit.until() != null)
                .extracting(Permit::area)
                .contains(Area.HEALTH, Area.HISTORY)
                .doesNotContain(Area.ACCESS_LOG, Area.RIGHTS, Area.TREATMENT);
        assertThat(of(gone(-1), OLD)).isEmpty();
        assertThat(of(gone(-1), COORDINATOR)).isEmpty();
    }

    @Test
    void the_new_unit_keeps_the_move_as_long_as_it_has_the_need() {
        AccessFacts has = with(gone(-1), "needs", List.of(new Case(UUID.randomUUID(), null, NEW, null)));
        assertThat(of(has, NEW)).anyMatch(permit -> permit.area() == Area.CONSENT && MOVE.equals(permit.item()));
        assertThat(of(gone(-1), NEW)).isEmpty();
        AccessFacts movedOn = with(gone(-1), "needs", List.of(new Case(UUID.randomUUID(), null, OLD, null)));
        assertThat(of(movedOn, NEW)).isEmpty();
    }

    private static AccessFacts gone(int days) {
        Gone one = new Gone(MOVE, OLD, NEW, COORDINATOR, WITH_PLAN.today().plusDays(days));
        return with(WITH_PLAN, "moves", new Moves(List.of(), List.of(one)));
    }
}
