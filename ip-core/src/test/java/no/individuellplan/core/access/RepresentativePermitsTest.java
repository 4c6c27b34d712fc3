package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.AskedFor;
import no.individuellplan.core.access.AccessFacts.Hidden;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.AccessFacts.Kin;
import no.individuellplan.core.access.AccessFacts.LackOfCompetence;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;
import no.individuellplan.core.person.Representation.Scope;
import org.junit.jupiter.api.Test;

/** Who acts for another sees what the law or the mandate gives, on those days, and none of what is kept from them. */
class RepresentativePermitsTest {
    private static final LocalDate TODAY = SampleFacts.TODAY;
    private static final UUID MOTHER = UUID.randomUUID();
    private static final UUID CARE = UUID.randomUUID();
    private static final UUID GOAL = UUID.randomUUID();
    private static final UUID REQUEST = UUID.randomUUID();
    private static final Representation PARENT = who(MOTHER, Kind.PARENT, null, Set.of());

    @Test
    void a_parent_answers_for_what_they_asked_for_themselves_until_the_child_is_sixteen() {
        AccessFacts child = asked(facts(9, PARENT), MOTHER);
        assertThat(rights(child, MOTHER)).singleElement().satisfies(permit -> {
            assertThat(permit.right()).isEqualTo(Right.WRITE);
            assertThat(permit.basis()).isEqualTo(Basis.PARENT);
            assertThat(permit.until()).isEqualTo(TODAY.plusYears(7).minusDays(1));
        });
        assertThat(rights(asked(facts(9, PARENT), SampleFacts.PERSON.value()), MOTHER))
                .isEmpty();
    }

    @Test
    void one_with_a_written_mandate_answers_only_when_it_says_so() {
        AccessFacts reads = asked(facts(30, attorney(Part.HEALTH)), MOTHER);
        AccessFacts answers = asked(facts(30, attorney(Part.HEALTH, Part.ANSWERS)), MOTHER);
        assertThat(rights(reads, MOTHER)).isEmpty();
        assertThat(rights(answers, MOTHER)).hasSize(1);
        assertThat(SampleFacts.read(reads, MOTHER, Area.HEALTH, null)).isTrue();
        assertThat(SampleFacts.read(reads, MOTHER, Area.HOUSING, null)).isFalse();
    }

    @Test
    void the_log_of_a_child_is_shut_for_parents_of_whom_something_is_kept_and_open_for_a_guardian() {
        Representation guardian = who(MOTHER, Kind.GUARDIAN, null, Set.of());
        assertThat(SampleFacts.read(facts(9, PARENT), MOTHER, Area.ACCESS_LOG, null))
                .isTrue();
        assertThat(SampleFacts.read(keeping(facts(9, PARENT), List.of()), MOTHER, Area.ACCESS_LOG, null))
                .isFalse();
        assertThat(SampleFacts.read(keeping(facts(30, guardian), List.of()), MOTHER, Area.ACCESS_LOG, null))
                .isTrue();
    }

    @Test
    void what_parents_must_know_is_open_to_the_day_before_eighteen_to_one_who_sees_nothing_else() {
        Hidden needed = new Hidden(Area.HEALTH, GOAL, MOTHER);
        AccessFacts youth = keeping(facts(17, PARENT), List.of(needed));
        assertThat(SampleFacts.of(youth, MOTHER)).singleElement().satisfies(permit -> {
            assertThat(permit.item()).isEqualTo(GOAL);
            assertThat(permit.right()).isEqualTo(Right.READ);
            assertThat(permit.until()).isEqualTo(TODAY.plusYears(1).minusDays(1));
        });
        assertThat(SampleFacts.of(keeping(facts(18, PARENT), List.of(needed)), MOTHER))
                .isEmpty();
        Representation guardian = who(MOTHER, Kind.GUARDIAN, null, Set.of());
        assertThat(SampleFacts.of(keeping(facts(17, guardian), List.of(needed)), MOTHER))
                .noneMatch(permit -> permit.basis() == Basis.PARENT_MUST_KNOW);
    }

    @Test
    void what_is_kept_says_nothing_to_one_who_sees_nothing() {
        assertThat(SampleFacts.of(keeping(facts(17, PARENT), List.of()), MOTHER))
                .isEmpty();
        assertThat(SampleFacts.withheld(keeping(facts(13, PARENT), List.of()), MOTHER, GOAL))
                .isTrue();
    }

    @Test
    void what_is_kept_from_a_parent_is_kept_when_the_young_person_names_them_next_of_kin() {
        Kin named = new Kin(MOTHER, true, false, Set.of(Area.HEALTH), TODAY, TODAY.plusDays(30));
        AccessFacts youth = SampleFacts.with(keeping(inPlan(facts(17, PARENT)), List.of()), "kin", List.of(named));
        assertThat(SampleFacts.read(youth, MOTHER, Area.HEALTH, UUID.randomUUID()))
                .isTrue();
        assertThat(SampleFacts.read(youth, MOTHER, Area.HEALTH, GOAL)).isFalse();
    }

    @Test
    void while_another_has_the_care_a_parent_of_a_child_has_nothing() {
        Representation begun = who(CARE, Kind.CHILD_WELFARE, Ground.INTERIM_CARE, Set.of());
        assertThat(SampleFacts.of(facts(9, PARENT, begun), MOTHER)).isEmpty();
        assertThat(SampleFacts.read(facts(9, PARENT, begun), CARE, Area.HEALTH, null))
                .isTrue();
    }

    @Test
    void at_sixteen_only_a_care_order_puts_the_service_in_the_parents_place() {
        AccessFacts interim = lacking(
                facts(16, PARENT, who(CARE, Kind.CHILD_WELFARE, Ground.INTERIM_CARE, Set.of())), TODAY.minusDays(1));
        assertThat(SampleFacts.read(interim, MOTHER, Area.HEALTH, null)).isTrue();
        assertThat(SampleFacts.of(interim, CARE)).isEmpty();
        AccessFacts order = lacking(
                facts(16, PARENT, who(CARE, Kind.CHILD_WELFARE, Ground.CARE_ORDER, Set.of())), TODAY.minusDays(1));
        assertThat(SampleFacts.of(order, MOTHER)).isEmpty();
        assertThat(SampleFacts.read(order, CARE, Area.HEALTH, null)).isTrue();
    }

    @Test
    void parents_of_a_youth_begin_on_the_latest_of_the_birthday_the_decision_and_their_responsibility() {
        assertThat(begins(lacking(facts(16, PARENT), TODAY.plusDays(5)))).isEqualTo(TODAY.plusDays(5));
        Representation later = new Representation(
                SampleFacts.PERSON, new PersonId(MOTHER), Kind.PARENT, Set.of(), TODAY.plusDays(8), null);
        assertThat(begins(lacking(facts(16, later), TODAY.plusDays(5)))).isEqualTo(TODAY.plusDays(8));
        AccessFacts notYet = SampleFacts.with(
                facts(15, PARENT), "birthDate", TODAY.plusDays(11).minusYears(16));
        assertThat(begins(lacking(notYet, TODAY.plusDays(5)))).isEqualTo(TODAY.plusDays(11));
    }

    private static LocalDate begins(AccessFacts facts) {
        return SampleFacts.of(facts, MOTHER).stream()
                .filter(permit -> permit.basis() == Basis.PARENT_OF_YOUTH)
                .map(Permit::from)
                .distinct()
                .reduce((one, other) -> {
                    throw new AssertionError("more than one first day");
                })
                .orElseThrow();
    }

    private static List<Permit> rights(AccessFacts facts, UUID grantee) {
        return SampleFacts.of(facts, grantee).stream()
                .filter(permit -> permit.area() == Area.RIGHTS && permit.item() != null)
                .toList();
    }

    private static AccessFacts facts(int age, Representation... all) {
        AccessFacts acting = SampleFacts.with(SampleFacts.NOTHING, "representatives", List.of(all));
        return SampleFacts.with(acting, "birthDate", TODAY.minusYears(age));
    }

    private static AccessFacts inPlan(AccessFacts facts) {
        return SampleFacts.with(SampleFacts.with(facts, "hasPlan", true), "planConsented", true);
    }

    private static AccessFacts asked(AccessFacts facts, UUID sender) {
        return SampleFacts.with(facts, "asked", List.of(new AskedFor(REQUEST, sender, UUID.randomUUID(), false)));
    }

    private static AccessFacts keeping(AccessFacts facts, List<Hidden> mustKnow) {
        return SampleFacts.with(
                facts, "kept", new Kept(List.of(new Hidden(Area.HEALTH, GOAL, null)), List.of(), mustKnow, List.of()));
    }

    private static AccessFacts lacking(AccessFacts facts, LocalDate from) {
        return SampleFacts.with(facts, "lacksCompetence", new LackOfCompetence(from, TODAY.plusDays(40)));
    }

    private static Representation attorney(Part... parts) {
        return who(MOTHER, Kind.ATTORNEY, Ground.WRITTEN, Set.of(parts));
    }

    private static Representation who(UUID who, Kind kind, Ground ground, Set<Part> parts) {
        return new Representation(
                SampleFacts.PERSON,
                new PersonId(who),
                kind,
                Set.of(Scope.HEALTH_AND_WELFARE),
                TODAY.minusDays(10),
                null,
                parts,
                ground);
    }
}
