package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Case;
import no.individuellplan.core.access.AccessFacts.Chair;
import no.individuellplan.core.access.AccessFacts.Childs;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

/** A child coordinator sees whom it is about and what stands about the role, until the day before 18. */
class ChildCoordinatorPermitsTest {
    private static final UUID CHILD = SampleFacts.PERSON.value();
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID ROLE = UUID.randomUUID();
    private static final UUID HOLDER = UUID.randomUUID();
    private static final UUID ASKED = UUID.randomUUID();
    private static final UUID COORDINATOR = UUID.randomUUID();
    private static final AccessFacts WANTED = about(new Childs(ROLE, HOLDER, UNIT, ASKED, UNIT));

    @Test
    void the_child_coordinator_writes_on_the_tasks_and_sees_nothing_of_the_plan() {
        assertThat(SampleFacts.of(WANTED, HOLDER))
                .containsExactlyInAnyOrder(
                        permit(HOLDER, Area.IDENTITY, null, Right.READ),
                        permit(HOLDER, Area.CHILD_COORDINATION, CHILD, Right.WRITE),
                        permit(HOLDER, Area.CHILD_COORDINATION, ROLE, Right.WRITE));
    }

    @Test
    void the_one_asked_and_the_unit_see_who_is_what_and_no_words() {
        assertThat(SampleFacts.of(WANTED, ASKED))
                .containsExactlyInAnyOrder(
                        permit(ASKED, Area.IDENTITY, null, Right.READ),
                        permit(ASKED, Area.CHILD_COORDINATION, CHILD, Right.WRITE));
        assertThat(SampleFacts.of(WANTED, UNIT))
                .filteredOn(permit -> permit.area() == Area.CHILD_COORDINATION)
                .containsExactly(permit(UNIT, Area.CHILD_COORDINATION, CHILD, Right.WRITE));
    }

    @Test
    void the_coordinator_sees_who_is_what_and_no_words() {
        AccessFacts facts =
                Records.with(WANTED, "chair", new Chair(UNIT, COORDINATOR, UUID.randomUUID(), null, null, null, null));
        AccessFacts withPlan = Records.with(Records.with(facts, "hasPlan", true), "planConsented", true);
        assertThat(SampleFacts.of(withPlan, COORDINATOR))
                .filteredOn(permit -> permit.area() == Area.CHILD_COORDINATION)
                .containsExactly(permit(COORDINATOR, Area.CHILD_COORDINATION, CHILD, Right.READ));
        assertThat(seers(Records.with(WANTED, "chair", new Chair(UNIT, null, null, null, null, null, null))))
                .containsExactlyInAnyOrder(HOLDER, ASKED, UNIT);
    }

    @Test
    void nobody_is_needed_in_the_role_for_the_unit_to_be_asked() {
        assertThat(seers(about(new Childs(ROLE, null, null, null, null)))).containsExactly(UNIT);
    }

    @Test
    void without_a_yes_nobody_at_work_sees_anything() {
        assertThat(seers(about(null))).isEmpty();
    }

    @Test
    void those_another_municipality_asked_see_nothing_when_it_no_longer_answers() {
        UUID old = UUID.randomUUID();
        assertThat(seers(about(new Childs(ROLE, HOLDER, old, ASKED, old)))).containsExactly(UNIT);
    }

    @Test
    void it_ends_with_the_day_before_eighteen() {
        LocalDate eighteen = SampleFacts.TODAY.minusYears(18);
        assertThat(seers(Records.with(WANTED, "birthDate", eighteen))).isEmpty();
        assertThat(seers(Records.with(WANTED, "birthDate", eighteen.plusDays(1))))
                .contains(HOLDER, ASKED, UNIT);
        assertThat(seers(Records.with(WANTED, "birthDate", null))).isEmpty();
    }

    private static AccessFacts about(Childs child) {
        AccessFacts born = Records.with(SampleFacts.NOTHING, "birthDate", LocalDate.of(2015, 3, 4));
        AccessFacts handled =
                Records.with(born, "needs", List.of(new Case(UUID.randomUUID(), null, UNIT, UUID.randomUUID())));
        return Records.with(handled, "child", child);
    }

    private static List<UUID> seers(AccessFacts facts) {
        return PermitRules.permits(facts).stream()
                .filter(permit -> permit.area() == Area.CHILD_COORDINATION && permit.item() != null)
                .map(Permit::grantee)
                .distinct()
                .toList();
    }

    private static Permit permit(UUID who, Area area, UUID item, Right right) {
        return new Permit(
                who, SampleFacts.PERSON, area, item, right, Basis.CHILD_COORDINATOR, null, LocalDate.of(2033, 3, 3));
    }
}
