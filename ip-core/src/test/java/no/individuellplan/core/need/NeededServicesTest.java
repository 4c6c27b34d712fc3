package no.individuellplan.core.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededServicesTest {
    @ParameterizedTest
    @CsvSource({
        "true,true,false,true",
        "true,false,false,false",
        "false,true,false,false",
        "false,false,false,false",
        "false,true,true,true",
        "true,true,true,true",
        "true,false,true,false",
        "false,false,true,false"
    })
    void long_term_and_coordinated_or_coordinated_in_the_qualification_programme(
            boolean longTerm, boolean coordinated, boolean programme, boolean expected) {
        assertThat(new NeededServices(longTerm, coordinated, programme).entitle())
                .isEqualTo(expected);
    }
}
