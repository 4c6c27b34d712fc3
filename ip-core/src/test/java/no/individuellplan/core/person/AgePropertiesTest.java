package no.individuellplan.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AgePropertiesTest {

    @Property
    void the_day_an_age_is_reached_is_the_first_day_of_that_age(
            @ForAll @IntRange(max = 60_000) int dayOfBirth, @ForAll LegalAge age) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(dayOfBirth);
        LocalDate reached = age.reachedOn(born);
        assertThat(Age.of(born, reached).reached(age)).isTrue();
        assertThat(Age.of(born, reached.minusDays(1)).reached(age)).isFalse();
    }
}
