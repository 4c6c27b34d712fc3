package no.individuellplan.core.person;

import static no.individuellplan.core.person.SyntheticNumbers.ALLOWED;
import static no.individuellplan.core.person.SyntheticNumbers.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.individuellplan.core.law.Reason;

class NationalIdPropertiesTest {

    @Property
    void takes_every_number_by_the_old_and_the_new_count(@ForAll("synthetic") String number) {
        NationalId id = NationalId.of(number, ALLOWED);
        assertThat(id.digits()).isEqualTo(number);
        assertThat(id.kind()).isEqualTo(NationalIdKind.FNR);
        assertThat(id.isSynthetic()).isTrue();
    }

    @Property
    void takes_every_d_number(@ForAll("syntheticDNumbers") String number) {
        assertThat(NationalId.of(number, ALLOWED).kind()).isEqualTo(NationalIdKind.DNR);
    }

    @Property
    void takes_every_common_substitute_number(@ForAll("common") String number) {
        assertThat(NationalId.of(number, REFUSED).kind()).isEqualTo(NationalIdKind.FHN);
    }

    @Property
    void one_wrong_digit_is_always_found(
            @ForAll("any") String number, @ForAll @IntRange(max = 10) int at, @ForAll @IntRange(max = 9) int digit) {
        Assume.that(number.charAt(at) - '0' != digit);
        String wrong = number.substring(0, at) + digit + number.substring(at + 1);
        assertThat(NationalId.check(wrong, ALLOWED).isAllowed()).isFalse();
    }

    @Property
    void two_neighbours_that_changed_places_are_always_found(
            @ForAll("any") String number, @ForAll @IntRange(max = 9) int at) {
        Assume.that(number.charAt(at) != number.charAt(at + 1));
        String wrong = number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
        assertThat(NationalId.check(wrong, ALLOWED).isAllowed()).isFalse();
    }

    @Property
    void a_synthetic_number_is_nobody_where_people_are_real(@ForAll("synthetic") String number) {
        assertThat(NationalId.check(number, REFUSED).reasons())
                .extracting(Reason::code)
                .containsExactly("person.national-id.synthetic");
    }

    @Property
    void the_number_is_never_shown_by_accident(@ForAll("any") String number) {
        assertThat(NationalId.of(number, ALLOWED)).hasToString("***********");
    }

    @Property
    void whatever_is_typed_gets_an_answer(@ForAll String typed) {
        assertThat(NationalId.check(typed, ALLOWED).reasons())
                .allSatisfy(reason -> assertThat(reason.code()).startsWith("person.national-id."));
    }

    @Provide
    Arbitrary<String> synthetic() {
        return AnyNationalIds.synthetic();
    }

    @Provide
    Arbitrary<String> syntheticDNumbers() {
        return AnyNationalIds.syntheticDNumbers();
    }

    @Provide
    Arbitrary<String> common() {
        return AnyNationalIds.common();
    }

    @Provide
    Arbitrary<String> any() {
        return Arbitraries.oneOf(synthetic(), syntheticDNumbers(), common());
    }
}
