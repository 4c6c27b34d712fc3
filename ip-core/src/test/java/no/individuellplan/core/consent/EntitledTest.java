package no.individuellplan.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Scope;
import org.junit.jupiter.api.Test;

/** Who may say yes or no, by age and competence (pbrl §§ 4-3, 4-4, 4-5, 4-7). */
class EntitledTest {
    private static final PersonId PERSON = anyone();
    private static final PersonId MOTHER = anyone();
    private static final PersonId FATHER = anyone();
    private static final PersonId GUARDIAN = anyone();
    private static final LocalDate BORN = LocalDate.of(2010, 6, 15);
    private static final List<Representation> PARENTS = List.of(parent(MOTHER), parent(FATHER));

    @Test
    void both_parents_answer_until_the_day_before_the_sixteenth_birthday() {
        assertThat(on(BORN.plusYears(16).minusDays(1), false, PARENTS)).contains(Set.of(MOTHER, FATHER));
    }

    @Test
    void the_person_answers_alone_from_the_very_sixteenth_birthday() {
        assertThat(on(BORN.plusYears(16), false, PARENTS)).contains(Set.of(PERSON));
    }

    @Test
    void at_twelve_and_at_fifteen_it_is_still_the_parents() {
        assertThat(on(BORN.plusYears(12), false, PARENTS)).contains(Set.of(MOTHER, FATHER));
        assertThat(on(BORN.plusYears(15), false, PARENTS)).contains(Set.of(MOTHER, FATHER));
    }

    @Test
    void one_born_on_29_february_answers_from_1_march() {
        LocalDate leapling = LocalDate.of(2012, 2, 29);
        assertThat(entitled(leapling, LocalDate.of(2028, 2, 28), false, PARENTS))
                .contains(Set.of(MOTHER, FATHER));
        assertThat(entitled(leapling, LocalDate.of(2028, 2, 29), false, PARENTS))
                .contains(Set.of(PERSON));
        LocalDate ordinary = LocalDate.of(2030, 2, 28);
        assertThat(entitled(leapling, ordinary, true, PARENTS)).contains(Set.of(MOTHER, FATHER));
        assertThat(entitled(leapling, LocalDate.of(2030, 3, 1), true, PARENTS)).isEmpty();
    }

    @Test
    void an_unknown_birth_date_is_nobodys_yes() {
        assertThat(entitled(null, BORN.plusYears(40), false, PARENTS)).isEmpty();
    }

    @Test
    void a_child_without_a_registered_parent_is_nobodys_yes() {
        assertThat(on(BORN.plusYears(10), false, List.of(guardian(Set.of(Scope.HEALTH_AND_WELFARE)))))
                .isEmpty();
    }

    @Test
    void one_with_parental_responsibility_alone_answers_alone() {
        assertThat(on(BORN.plusYears(10), false, List.of(parent(MOTHER)))).contains(Set.of(MOTHER));
    }

    @Test
    void parental_responsibility_that_has_ended_does_not_count_from_the_day_after() {
        Representation ends = new Representation(PERSON, FATHER, Kind.PARENT, Set.of(), BORN, BORN.plusYears(10));
        List<Representation> parents = List.of(parent(MOTHER), ends);
        assertThat(on(BORN.plusYears(10), false, parents)).contains(Set.of(MOTHER, FATHER));
        assertThat(on(BORN.plusYears(10).plusDays(1), false, parents)).contains(Set.of(MOTHER));
    }

    @Test
    void parents_answer_for_one_of_sixteen_who_lacks_competence_until_eighteen() {
        assertThat(on(BORN.plusYears(16), true, PARENTS)).contains(Set.of(MOTHER, FATHER));
        assertThat(on(BORN.plusYears(18).minusDays(1), true, PARENTS)).contains(Set.of(MOTHER, FATHER));
        assertThat(on(BORN.plusYears(18), true, PARENTS)).isEmpty();
    }

    @Test
    void a_guardian_answers_for_an_adult_who_lacks_competence() {
        List<Representation> guardians = List.of(guardian(Set.of(Scope.HEALTH_AND_WELFARE, Scope.ECONOMY)));
        assertThat(on(BORN.plusYears(30), true, guardians)).contains(Set.of(GUARDIAN));
    }

    @Test
    void from_the_sixteenth_birthday_the_child_welfare_service_answers_only_by_a_care_order() {
        List<Representation> interim = List.of(parent(MOTHER), inCare(Ground.INTERIM_CARE));
        assertThat(on(BORN.plusYears(16).minusDays(1), true, interim)).contains(Set.of(GUARDIAN));
        assertThat(on(BORN.plusYears(16), true, interim)).contains(Set.of(MOTHER));
        assertThat(on(BORN.plusYears(16), true, List.of(parent(MOTHER), inCare(Ground.CARE_ORDER))))
                .contains(Set.of(GUARDIAN));
    }

    @Test
    void a_guardian_for_money_does_not() {
        assertThat(on(BORN.plusYears(30), true, List.of(guardian(Set.of(Scope.ECONOMY)))))
                .isEmpty();
    }

    @Test
    void an_adult_with_a_guardian_and_with_competence_answers_alone() {
        assertThat(on(BORN.plusYears(30), false, List.of(guardian(Set.of(Scope.HEALTH_AND_WELFARE)))))
                .contains(Set.of(PERSON));
    }

    @Test
    void next_of_kin_never_answer_for_an_adult() {
        assertThat(on(BORN.plusYears(30), true, PARENTS)).isEmpty();
    }

    private static Optional<Set<PersonId>> on(LocalDate day, boolean lacks, List<Representation> others) {
        return entitled(BORN, day, lacks, others);
    }

    private static Optional<Set<PersonId>> entitled(
            LocalDate born, LocalDate day, boolean lacks, List<Representation> others) {
        return Entitled.of(PERSON, born, lacks, others, day).map(Entitled::required);
    }

    private static Representation inCare(Ground ground) {
        return new Representation(
                PERSON, GUARDIAN, Kind.CHILD_WELFARE, Set.of(), LocalDate.of(2020, 1, 1), null, Set.of(), ground);
    }

    private static Representation parent(PersonId who) {
        return new Representation(PERSON, who, Kind.PARENT, Set.of(), LocalDate.of(2000, 1, 1), null);
    }

    private static Representation guardian(Set<Scope> scope) {
        return new Representation(PERSON, GUARDIAN, Kind.GUARDIAN, scope, LocalDate.of(2000, 1, 1), null);
    }

    private static PersonId anyone() {
        return new PersonId(UUID.randomUUID());
    }
}
