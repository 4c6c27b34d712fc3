package no.individuellplan.core.person;

import static no.individuellplan.core.person.SyntheticNumbers.ALLOWED;
import static no.individuellplan.core.person.SyntheticNumbers.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTest {
    private static final String SYNTHETIC = "17859444636";

    @ParameterizedTest
    @ValueSource(strings = {"02013299997", "30108299920", "30108299939"})
    void takes_the_official_examples_of_numbers_from_2032(String number) {
        assertThat(NationalId.of(number, REFUSED).kind()).isEqualTo(NationalIdKind.FNR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17859444636", "178594 44636", "178594-44636", " 17 85 94 446 36 ", "178594\u00a044636"})
    void reads_a_number_as_people_type_it(String typed) {
        assertThat(NationalId.of(typed, ALLOWED).digits()).isEqualTo(SYNTHETIC);
    }

    @ParameterizedTest
    @CsvSource({
        "158490, 0, FNR, true",
        "156690, 0, FNR, true",
        "301082, 2, FNR, false",
        "701082, 2, DNR, false",
        "709082, 0, DNR, true",
        "305082, 0, HNR, false",
        "812345, 0, FHN, false",
        "999999, 0, FHN, false",
    })
    void tells_the_kinds_apart(String six, int remainder, NationalIdKind kind, boolean synthetic) {
        NationalId id = NationalId.of(AnyNationalIds.startingWith(six, remainder), ALLOWED);
        assertThat(id.kind()).isEqualTo(kind);
        assertThat(id.isSynthetic()).isEqualTo(synthetic);
    }

    @ParameterizedTest
    @CsvSource({
        "'', length",
        "1785944463, length",
        "178594446360, length",
        "1785944463O, digits",
        "１７８５９４４４６３６, digits",
        "AB1234567, digits",
        "00859444636, date",
        "32859444636, date",
        "30829444636, date",
        "29829344636, date",
        "72859444636, date",
        "17009444636, date",
        "17139444636, date",
        "17539444636, date",
        "17789444636, date",
        "17939444636, date",
        "57459444636, date",
        "17859444637, control",
        "17859444646, control",
    })
    void refuses_with_the_reason_that_helps_to_find_the_error(String typed, String code) {
        assertThat(NationalId.check(typed, ALLOWED).reasons())
                .extracting(Reason::code)
                .containsExactly("person.national-id." + code);
    }

    @Test
    void the_new_count_is_for_numbers_of_folkeregisteret_only() {
        String common = AnyNationalIds.startingWith("812345", 2);
        String local = AnyNationalIds.startingWith("305082", 2);
        assertThat(NationalId.check(common, ALLOWED).reasons())
                .containsExactly(new Reason("person.national-id.control", LegalBasis.SUBSTITUTE_IDENTITY_NUMBER));
        assertThat(NationalId.check(local, ALLOWED).reasons())
                .containsExactly(new Reason("person.national-id.control", LegalBasis.SUBSTITUTE_IDENTITY_NUMBER));
    }

    @Test
    void a_leap_day_may_be_of_2000_since_the_century_is_not_in_the_number() {
        String leapDay = AnyNationalIds.startingWith("298200", 0);
        assertThat(NationalId.check(leapDay, ALLOWED).isAllowed()).isTrue();
    }

    @Test
    void a_local_number_stays_in_the_enterprise() {
        assertThat(Arrays.stream(NationalIdKind.values()).filter(kind -> !kind.mayLeaveEnterprise()))
                .containsExactly(NationalIdKind.HNR);
    }

    @Test
    void a_refusal_does_not_repeat_what_was_typed() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> NationalId.of("17859444637", ALLOWED))
                .withMessage("person.national-id.control");
    }

    @Test
    void two_are_the_same_when_the_digits_are() {
        NationalId id = NationalId.of(SYNTHETIC, ALLOWED);
        assertThat(id).isEqualTo(NationalId.of("178594 44636", ALLOWED)).hasSameHashCodeAs(SYNTHETIC);
        assertThat(id).isNotEqualTo(NationalId.of("15849010260", ALLOWED)).isNotEqualTo(SYNTHETIC);
    }

    @Test
    void is_read_aloud_in_two_groups() {
        assertThat(NationalId.of(SYNTHETIC, ALLOWED).spoken()).isEqualTo("178594 44636");
    }

    @Test
    void gives_away_neither_age_nor_birth_date_nor_sex() {
        assertThat(NationalId.class.getMethods())
                .filteredOn(method -> method.getDeclaringClass() != Object.class)
                .extracting(method -> method.getName())
                .containsOnly(
                        "of", "check", "kind", "isSynthetic", "digits", "spoken", "equals", "hashCode", "toString");
    }
}
