package no.individuellplan.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.id.ConsentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

/** What is shared is what the lines say, and nothing else. */
class ConsentLedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final PersonId CHILD = new PersonId(UUID.randomUUID());
    private static final PersonId MOTHER = new PersonId(UUID.randomUUID());
    private static final PersonId FATHER = new PersonId(UUID.randomUUID());
    private static final UnitId DPS = new UnitId(UUID.randomUUID());
    private static final UnitId NAV = new UnitId(UUID.randomUUID());
    private static final Set<PersonId> BOTH = Set.of(MOTHER, FATHER);

    private final List<ConsentEntry> lines = new ArrayList<>();

    @Test
    void an_empty_ledger_shares_nothing() {
        assertThat(sharedWith(DPS, TODAY)).isEmpty();
    }

    @Test
    void the_last_day_is_a_day_of_sharing_and_the_next_is_not() {
        says(CHILD, Set.of(CHILD), DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(30));
        assertThat(sharedWith(DPS, TODAY.plusDays(30))).containsExactly(Area.HEALTH);
        assertThat(sharedWith(DPS, TODAY.plusDays(31))).isEmpty();
    }

    @Test
    void the_first_day_is_a_day_of_sharing_and_the_one_before_is_not() {
        says(CHILD, Set.of(CHILD), DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(30));
        assertThat(sharedWith(DPS, TODAY)).isNotEmpty();
        assertThat(sharedWith(DPS, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void what_is_shared_with_one_is_not_shared_with_another() {
        says(CHILD, Set.of(CHILD), DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(30));
        assertThat(sharedWith(NAV, TODAY)).isEmpty();
    }

    @Test
    void one_of_two_parents_is_not_enough() {
        says(MOTHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(30));
        assertThat(sharedWith(DPS, TODAY)).isEmpty();
        assertThat(ledger().stillToAnswer(ConsentKind.SHARING, DPS)).containsExactly(FATHER);
    }

    @Test
    void of_two_parents_what_both_say_yes_to_is_shared_until_the_first_end() {
        says(MOTHER, BOTH, DPS, EnumSet.of(Area.HEALTH, Area.LEISURE), TODAY.plusDays(60));
        says(FATHER, BOTH, DPS, EnumSet.of(Area.HEALTH, Area.ECONOMY), TODAY.plusDays(30));
        assertThat(sharedWith(DPS, TODAY.plusDays(30))).containsExactly(Area.HEALTH);
        assertThat(sharedWith(DPS, TODAY.plusDays(31))).isEmpty();
    }

    @Test
    void either_parent_can_take_it_back() {
        for (PersonId parent : List.of(MOTHER, FATHER)) {
            lines.clear();
            says(MOTHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(60));
            says(FATHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(60));
            add(parent, BOTH, Answer.WITHDRAWN, DPS, Set.of(), null);
            assertThat(sharedWith(DPS, TODAY)).isEmpty();
        }
    }

    @Test
    void after_one_took_it_back_both_must_say_yes_again() {
        says(MOTHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(60));
        says(FATHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(60));
        add(FATHER, BOTH, Answer.WITHDRAWN, DPS, Set.of(), null);
        says(FATHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(60));
        assertThat(sharedWith(DPS, TODAY)).isEmpty();
        says(MOTHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(60));
        assertThat(sharedWith(DPS, TODAY)).containsExactly(Area.HEALTH);
    }

    @Test
    void not_now_changes_nothing() {
        says(CHILD, Set.of(CHILD), DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(30));
        add(CHILD, Set.of(CHILD), Answer.NOT_NOW, DPS, Set.of(), null);
        assertThat(sharedWith(DPS, TODAY)).containsExactly(Area.HEALTH);
    }

    @Test
    void a_new_yes_replaces_the_old_so_that_one_can_share_less() {
        says(CHILD, Set.of(CHILD), DPS, EnumSet.of(Area.HEALTH, Area.LEISURE), TODAY.plusDays(30));
        says(CHILD, Set.of(CHILD), DPS, EnumSet.of(Area.LEISURE), TODAY.plusDays(10));
        assertThat(sharedWith(DPS, TODAY)).containsExactly(Area.LEISURE);
        assertThat(sharedWith(DPS, TODAY.plusDays(11))).isEmpty();
    }

    @Test
    void a_child_who_answers_alone_from_sixteen_is_not_bound_by_the_parents_older_yes() {
        says(MOTHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(10));
        says(FATHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(10));
        says(CHILD, Set.of(CHILD), DPS, EnumSet.of(Area.HEALTH, Area.LEISURE), TODAY.plusDays(60));
        assertThat(sharedWith(DPS, TODAY.plusDays(60))).containsExactlyInAnyOrder(Area.HEALTH, Area.LEISURE);
    }

    @Test
    void what_ends_on_a_day_ahead_is_shared_to_the_day_before_and_a_new_yes_is_a_new_yes() {
        says(MOTHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(60));
        says(FATHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(10));
        add(MOTHER, BOTH, Answer.WITHDRAWN, DPS, Set.of(), null);
        lines.add(Records.with(lines.removeLast(), "from", TODAY.plusDays(6)));
        assertThat(sharedWith(DPS, TODAY.plusDays(5))).containsExactly(Area.HEALTH);
        assertThat(sharedWith(DPS, TODAY.plusDays(6))).isEmpty();
        says(MOTHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(60));
        assertThat(sharedWith(DPS, TODAY.plusDays(6))).isEmpty();
        says(FATHER, BOTH, DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(8));
        assertThat(sharedWith(DPS, TODAY.plusDays(8))).containsExactly(Area.HEALTH);
        assertThat(sharedWith(DPS, TODAY.plusDays(9))).isEmpty();
    }

    @Test
    void an_end_ahead_makes_no_sharing_longer() {
        says(CHILD, Set.of(CHILD), DPS, EnumSet.of(Area.HEALTH), TODAY.plusDays(3));
        add(CHILD, Set.of(CHILD), Answer.WITHDRAWN, DPS, Set.of(), null);
        lines.add(Records.with(lines.removeLast(), "from", TODAY.plusDays(6)));
        assertThat(sharedWith(DPS, TODAY.plusDays(3))).containsExactly(Area.HEALTH);
        assertThat(sharedWith(DPS, TODAY.plusDays(4))).isEmpty();
    }

    @Test
    void a_yes_to_a_plan_is_no_yes_to_share() {
        lines.add(line(CHILD, Set.of(CHILD), ConsentKind.PLAN, Answer.GIVEN, null, Set.of(), null));
        assertThat(ledger().inForce(ConsentKind.PLAN, null, TODAY)).isPresent();
        assertThat(ledger().inForce(ConsentKind.COORDINATOR, null, TODAY)).isEmpty();
        assertThat(ledger().sharing(TODAY)).isEmpty();
    }

    private Set<Area> sharedWith(UnitId unit, LocalDate day) {
        return ledger().inForce(ConsentKind.SHARING, unit, day)
                .map(ConsentLedger.InForce::areas)
                .orElse(Set.of());
    }

    private ConsentLedger ledger() {
        return new ConsentLedger(lines);
    }

    private void says(PersonId by, Set<PersonId> required, UnitId unit, Set<Area> areas, LocalDate until) {
        add(by, required, Answer.GIVEN, unit, areas, until);
    }

    private void add(
            PersonId by, Set<PersonId> required, Answer answer, UnitId unit, Set<Area> areas, LocalDate until) {
        lines.add(line(by, required, ConsentKind.SHARING, answer, unit, areas, until));
    }

    private ConsentEntry line(
            PersonId by,
            Set<PersonId> required,
            ConsentKind kind,
            Answer answer,
            UnitId unit,
            Set<Area> areas,
            LocalDate until) {
        return new ConsentEntry(
                new ConsentId(UUID.randomUUID()),
                CHILD,
                kind,
                answer,
                by,
                ConsentEntry.Capacity.PARENT,
                required,
                unit,
                areas,
                null,
                TODAY,
                until,
                "Vist",
                null,
                null,
                Instant.parse("2026-07-01T08:00:00Z").plusSeconds(lines.size()),
                null,
                null);
    }
}
