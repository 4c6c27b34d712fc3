package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Chair;
import no.individuellplan.core.access.AccessFacts.Taking;
import no.individuellplan.core.access.AccessFacts.Treating;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

/** What a specialist service has written in about treatment is seen by those who work with it there, and by the person. */
class TreatingPermitsTest {
    private static final LocalDate TODAY = SampleFacts.NOTHING.today();
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID ITEM = UUID.randomUUID();
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID CONTACT = UUID.randomUUID();
    private static final UUID HOLDER = UUID.randomUUID();
    private static final AccessFacts NOBODY_WORKS =
            Records.with(SampleFacts.NOTHING, "treating", List.of(new Treating(ITEM, UNIT, Set.of(AUTHOR), TODAY)));

    @Test
    void whoever_wrote_sees_it_and_whom_it_is_about_while_nobody_else_there_works_with_the_person() {
        assertThat(PermitRules.permits(NOBODY_WORKS).stream().filter(one -> one.basis() == Basis.TREATS))
                .containsExactlyInAnyOrder(
                        permit(Area.IDENTITY, null, Right.READ), permit(Area.TREATMENT, ITEM, Right.WRITE));
    }

    @Test
    void the_contact_and_a_coordinator_who_works_there_see_it_in_the_place_of_who_wrote() {
        assertThat(seers(taking(true))).containsExactly(CONTACT);
        assertThat(seers(Records.with(NOBODY_WORKS, "chair", chair(UNIT)))).containsExactly(HOLDER);
        assertThat(seers(Records.with(taking(true), "chair", chair(UNIT)))).containsExactlyInAnyOrder(CONTACT, HOLDER);
    }

    @Test
    void a_coordinator_elsewhere_and_the_contact_of_another_service_or_one_that_has_left_do_not() {
        assertThat(seers(Records.with(NOBODY_WORKS, "chair", chair(UUID.randomUUID()))))
                .containsExactly(AUTHOR);
        assertThat(seers(taking(false))).containsExactly(AUTHOR);
        Taking other = new Taking(UUID.randomUUID(), UUID.randomUUID(), CONTACT, false, true);
        assertThat(seers(Records.with(NOBODY_WORKS, "participants", List.of(other))))
                .containsExactly(AUTHOR);
    }

    @Test
    void it_is_seen_until_the_last_day_and_without_one_for_as_long_as_it_lasts() {
        assertThat(seers(until(TODAY.minusDays(1)))).isEmpty();
        assertThat(seers(until(null))).containsExactly(AUTHOR);
    }

    private static Permit permit(Area area, UUID item, Right right) {
        return new Permit(AUTHOR, NOBODY_WORKS.person(), area, item, right, Basis.TREATS, null, TODAY);
    }

    private static Set<UUID> seers(AccessFacts facts) {
        return Set.copyOf(PermitRules.permits(facts).stream()
                .filter(one -> one.area() == Area.TREATMENT && one.item() != null)
                .map(Permit::grantee)
                .toList());
    }

    private static AccessFacts until(LocalDate until) {
        return Records.with(NOBODY_WORKS, "treating", List.of(new Treating(ITEM, UNIT, Set.of(AUTHOR), until)));
    }

    private static AccessFacts taking(boolean takesPart) {
        return Records.with(
                NOBODY_WORKS, "participants", List.of(new Taking(UUID.randomUUID(), UNIT, CONTACT, false, takesPart)));
    }

    private static Chair chair(UUID unit) {
        return new Chair(unit, HOLDER, unit, null, null, null, null);
    }
}
