package no.individuellplan.core.person.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.person.rules.BirthdayRules.Coming;
import org.junit.jupiter.api.Test;

/** What a birthday brings is said ninety days before, to the day itself, and not after. */
class BirthdayRulesTest {
    private static final LocalDate BORN = LocalDate.of(2011, 6, 8);

    @Test
    void at_sixteen_the_young_person_decides_and_parents_see_no_more() {
        assertThat(codes(LocalDate.of(2027, 5, 1), BORN, true))
                .containsExactly("person.birthday.decides-alone", "person.birthday.parents-see-no-more");
    }

    @Test
    void one_without_parents_is_not_told_about_them() {
        assertThat(codes(LocalDate.of(2027, 5, 1), BORN, false)).containsExactly("person.birthday.decides-alone");
    }

    @Test
    void it_begins_ninety_days_before_and_ends_with_the_day_itself() {
        LocalDate birthday = LocalDate.of(2027, 6, 8);
        assertThat(codes(birthday.minusDays(91), BORN, true)).isEmpty();
        assertThat(codes(birthday.minusDays(90), BORN, true)).hasSize(2);
        assertThat(codes(birthday, BORN, true)).hasSize(2);
        assertThat(codes(birthday.plusDays(1), BORN, true)).isEmpty();
    }

    @Test
    void one_born_on_29_february_turns_sixteen_on_29_february_and_fifteen_on_1_march() {
        LocalDate born = LocalDate.of(2012, 2, 29);
        assertThat(codes(LocalDate.of(2028, 2, 29), born, false)).containsExactly("person.birthday.decides-alone");
        assertThat(codes(LocalDate.of(2028, 3, 1), born, false)).isEmpty();
        assertThat(codes(LocalDate.of(2027, 3, 1), born, false)).containsExactly("person.birthday.own-party");
        assertThat(codes(LocalDate.of(2027, 3, 2), born, false)).isEmpty();
    }

    @Test
    void twelve_and_fifteen_bring_something_too() {
        assertThat(codes(BORN.plusYears(12), BORN, true)).containsExactly("person.birthday.keeps-from-parents");
        assertThat(codes(BORN.plusYears(15), BORN, true)).containsExactly("person.birthday.own-party");
    }

    @Test
    void the_hand_over_from_the_child_coordinator_is_said_a_year_before_eighteen() {
        LocalDate adult = BORN.plusYears(18);
        assertThat(codes(adult.minusDays(366), BORN, true)).isEmpty();
        assertThat(codes(adult.minusDays(365), BORN, true)).containsExactly("person.birthday.child-coordinator");
        assertThat(codes(adult.minusDays(90), BORN, true))
                .containsExactly("person.birthday.adult", "person.birthday.child-coordinator");
    }

    @Test
    void an_adult_and_one_whose_birth_date_is_unknown_are_told_nothing() {
        assertThat(codes(BORN.plusYears(40), BORN, true)).isEmpty();
        assertThat(codes(BORN, null, true)).isEmpty();
    }

    @Test
    void each_cites_its_provision() {
        assertThat(BirthdayRules.ahead(facts(LocalDate.of(2027, 5, 1), BORN, true)))
                .extracting(one -> one.what().basis())
                .containsExactly(LegalBasis.AGE_OF_CONSENT, LegalBasis.PARENTS_MUST_KNOW);
    }

    private static List<String> codes(LocalDate today, LocalDate born, boolean parents) {
        return BirthdayRules.ahead(facts(today, born, parents)).stream()
                .map(Coming::what)
                .map(reason -> reason.code())
                .toList();
    }

    private static BirthdayFacts facts(LocalDate today, LocalDate born, boolean parents) {
        return new BirthdayFacts(born, today, parents, true, 90, 365);
    }
}
