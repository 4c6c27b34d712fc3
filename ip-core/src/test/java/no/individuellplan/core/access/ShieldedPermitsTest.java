package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Asked;
import no.individuellplan.core.access.AccessFacts.AskedFor;
import no.individuellplan.core.access.AccessFacts.Case;
import no.individuellplan.core.access.AccessFacts.Chair;
import no.individuellplan.core.access.AccessFacts.Correspondence;
import no.individuellplan.core.access.AccessFacts.Kin;
import no.individuellplan.core.access.AccessFacts.Sharing;
import no.individuellplan.core.access.AccessFacts.Taking;
import no.individuellplan.core.access.AccessFacts.ToConfirm;
import no.individuellplan.core.access.Shield.Member;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Kind;
import org.junit.jupiter.api.Test;

/** Who is let through where an address is protected is let through as what they are, and only so long. */
class ShieldedPermitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final PersonId PERSON = new PersonId(UUID.randomUUID());
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final Shield NOBODY_NAMED = new Shield(true, List.of(), Set.of());

    @Test
    void a_parent_who_is_next_of_kin_to_one_of_seventeen_sees_as_kin_only_when_named() {
        assertThat(read(asKinAndParent(NOBODY_NAMED), TODAY)).isEmpty();
        assertThat(read(asKinAndParent(named()), TODAY)).isEqualTo(Set.of(Area.IDENTITY, Area.PLAN, Area.COORDINATION));
    }

    @Test
    void one_named_and_shut_out_sees_nothing() {
        Shield both = new Shield(true, List.of(new Member(OTHER, null)), Set.of(OTHER));
        assertThat(read(asKinAndParent(both), TODAY)).isEmpty();
    }

    @Test
    void one_who_stands_in_sees_what_was_sent_before_on_those_days_alone() {
        AccessFacts facts = standingIn(TODAY.plusDays(2), TODAY.plusDays(4), NOBODY_NAMED);
        assertThat(read(facts, TODAY.plusDays(1))).isEmpty();
        assertThat(threads(facts, TODAY.plusDays(2))).isTrue();
        assertThat(threads(facts, TODAY.plusDays(4))).isTrue();
        assertThat(threads(facts, TODAY.plusDays(5))).isFalse();
        assertThat(threads(standingIn(TODAY.plusDays(2), TODAY.plusDays(4), named()), TODAY.plusDays(5)))
                .isTrue();
    }

    @Test
    void one_who_reported_does_not_see_it_for_another_task_but_when_named() {
        assertThat(need(reporterInTheChair(NOBODY_NAMED))).isFalse();
        assertThat(need(reporterInTheChair(named()))).isTrue();
    }

    @Test
    void what_a_whole_unit_would_get_is_for_those_named_there_and_not_elsewhere() {
        UUID elsewhere = UUID.randomUUID();
        Shield shield =
                new Shield(true, List.of(new Member(OTHER, UNIT), new Member(elsewhere, UUID.randomUUID())), Set.of());
        Sharing yes = new Sharing(UNIT, Set.of(Area.HEALTH), TODAY, TODAY.plusDays(9));
        UUID item = UUID.randomUUID();
        List<AccessFacts> all = List.of(
                SampleFacts.with(
                        SampleFacts.with(SampleFacts.WITH_PLAN, "sharing", List.of(yes)),
                        "participants",
                        List.of(new Taking(item, UNIT, null, true, false))),
                SampleFacts.with(
                        SampleFacts.with(SampleFacts.WITH_PLAN, "sharing", List.of(yes)),
                        "measures",
                        List.of(new Asked(item, UNIT, Area.HEALTH))),
                SampleFacts.with(SampleFacts.NOTHING, "threads", List.of(new Correspondence(item, Set.of(UNIT)))),
                SampleFacts.with(
                        SampleFacts.NOTHING, "asked", List.of(new AskedFor(item, UUID.randomUUID(), UNIT, true))),
                SampleFacts.with(SampleFacts.NOTHING, "needs", List.of(new Case(item, null, UUID.randomUUID(), UNIT))));
        for (AccessFacts one : all) {
            AccessFacts facts = SampleFacts.with(one, "shield", shield);
            assertThat(SampleFacts.read(facts, OTHER, Area.IDENTITY, null)).isTrue();
            assertThat(SampleFacts.of(facts, UNIT)).isEmpty();
            assertThat(SampleFacts.of(facts, elsewhere)).isEmpty();
            assertThat(SampleFacts.of(SampleFacts.with(one, "shield", NOBODY_NAMED), UNIT))
                    .isEmpty();
        }
    }

    @Test
    void the_colleague_who_holds_a_consent_against_the_paper_is_in_the_team_meanwhile() {
        AccessFacts facts = SampleFacts.with(
                SampleFacts.with(SampleFacts.NOTHING, "shield", NOBODY_NAMED),
                "toConfirm",
                List.of(new ToConfirm(UUID.randomUUID(), OTHER)));
        assertThat(SampleFacts.read(facts, OTHER, Area.IDENTITY, null)).isTrue();
    }

    @Test
    void own_family_at_work_is_barred_all_the_same() {
        AccessFacts facts = SampleFacts.with(
                SampleFacts.with(SampleFacts.NOTHING, "shield", NOBODY_NAMED), "family", Set.of(OTHER));
        assertThat(SampleFacts.of(facts, OTHER))
                .singleElement()
                .extracting(Permit::right)
                .isEqualTo(Permit.Right.BARRED);
    }

    private static Shield named() {
        return new Shield(true, List.of(new Member(OTHER, UNIT)), Set.of());
    }

    private static AccessFacts asKinAndParent(Shield shield) {
        return facts(
                List.of(new Representation(
                        PERSON,
                        new PersonId(OTHER),
                        Kind.PARENT,
                        Set.of(Representation.Scope.HEALTH_AND_WELFARE),
                        TODAY.minusYears(17),
                        null)),
                List.of(),
                null,
                List.of(new Kin(OTHER, true, false, Set.of(), TODAY, TODAY.plusDays(30))),
                shield);
    }

    /** Who was the contact of a service that has left, and holds its letters. */
    private static AccessFacts standingIn(LocalDate from, LocalDate until, Shield shield) {
        return facts(List.of(), List.of(), new Chair(null, null, null, null, OTHER, from, until), List.of(), shield);
    }

    private static AccessFacts reporterInTheChair(Shield shield) {
        Chair asked = new Chair(null, null, null, OTHER, null, null, null);
        UUID need = UUID.randomUUID();
        return facts(List.of(), List.of(new Case(need, OTHER, UUID.randomUUID(), null)), asked, List.of(), shield);
    }

    private static AccessFacts facts(
            List<Representation> acting, List<Case> needs, Chair chair, List<Kin> kin, Shield shield) {
        return new AccessFacts(
                PERSON,
                TODAY.minusYears(17),
                true,
                true,
                acting,
                null,
                needs,
                chair,
                List.of(new Taking(UUID.randomUUID(), UNIT, OTHER, false, false)),
                List.of(),
                List.of(),
                chair == null || chair.standIn() == null
                        ? List.of()
                        : List.of(new Correspondence(UUID.randomUUID(), Set.of(UNIT))),
                Set.of(),
                AccessFacts.Kept.NOTHING,
                kin,
                List.of(),
                List.of(),
                shield,
                List.of(),
                List.of(),
                List.of(),
                null,
                AccessFacts.Moves.NONE,
                TODAY);
    }

    private static Set<Area> read(AccessFacts facts, LocalDate day) {
        return Set.copyOf(PermitRules.permits(facts).stream()
                .filter(one -> one.grantee().equals(OTHER) && one.holdsOn(day))
                .map(Permit::area)
                .toList());
    }

    private static boolean threads(AccessFacts facts, LocalDate day) {
        return PermitRules.permits(facts).stream()
                .anyMatch(one -> one.basis() == Basis.CORRESPONDENCE
                        && one.area() == Area.MESSAGES
                        && one.grantee().equals(OTHER)
                        && one.holdsOn(day));
    }

    private static boolean need(AccessFacts facts) {
        return PermitRules.permits(facts).stream()
                .anyMatch(one -> one.grantee().equals(OTHER) && one.basis() == Basis.REPORTED);
    }
}
