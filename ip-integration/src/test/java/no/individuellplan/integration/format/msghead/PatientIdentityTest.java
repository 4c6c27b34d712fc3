package no.individuellplan.integration.format.msghead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.integration.format.code.Code;
import org.junit.jupiter.api.Test;

/** HIS 80415: a name with a national number, or the whole name with birth date and sex. */
class PatientIdentityTest {

    private static final Optional<LocalDate> BORN = Optional.of(LocalDate.of(1990, 4, 15));
    private static final Code WOMAN = Code.of("2", "Kvinne");

    @Test
    void a_name_with_a_number_of_any_national_kind_is_enough() {
        assertThat(missing("FNR:15849010260")).isEmpty();
        assertThat(missing("FNR:13116900216")).isEmpty();
        assertThat(missing("DNR:43116900239")).isEmpty();
        assertThat(missing("HNR:13416900250")).isEmpty();
        assertThat(missing("FHN:80000000001")).isEmpty();
        assertThat(missing("FNR:158490 10260")).isEmpty();
    }

    @Test
    void one_right_number_among_several_is_enough() {
        assertThat(missing("FNR:12345678901", "DNR:43116900239")).isEmpty();
    }

    @Test
    void a_wrong_number_alone_identifies_nobody() {
        assertThat(missing("FNR:15849010261")).isPresent();
        assertThat(missing("FNR:1584901026")).isPresent();
        assertThat(missing("DNR:abcdefghijk")).isPresent();
        assertThat(missing("FNR:")).isPresent();
    }

    @Test
    void other_kinds_of_number_do_not_identify() {
        assertThat(missing("PNR:15849010260")).isPresent();
        assertThat(missing("XXX:15849010260")).isPresent();
    }

    @Test
    void the_whole_name_with_birth_date_and_sex_is_enough_without_a_number() {
        assertThat(PatientIdentity.missing(new Patient("Testesen", "", "Kari", BORN, WOMAN, List.of())))
                .isEmpty();
    }

    @Test
    void each_part_of_that_is_needed() {
        assertThat(PatientIdentity.missing(new Patient("", "", "Kari", BORN, WOMAN, List.of())))
                .isPresent();
        assertThat(PatientIdentity.missing(new Patient("Testesen", "", "", BORN, WOMAN, List.of())))
                .isPresent();
        assertThat(PatientIdentity.missing(new Patient("Testesen", "", "Kari", Optional.empty(), WOMAN, List.of())))
                .isPresent();
        assertThat(PatientIdentity.missing(new Patient("Testesen", "", "Kari", BORN, Code.NONE, List.of())))
                .isPresent();
    }

    @Test
    void a_number_without_any_name_is_not_enough() {
        Patient nameless = new Patient("", "", "", BORN, WOMAN, ids("FNR:15849010260"));

        assertThat(PatientIdentity.missing(nameless)).contains("Pasientens navn mangler");
    }

    @Test
    void a_wrong_number_is_noticed_also_when_the_patient_is_known_otherwise() {
        Patient known = new Patient("Testesen", "", "Kari", BORN, WOMAN, ids("FNR:15849010261"));

        assertThat(PatientIdentity.missing(known)).isEmpty();
        assertThat(PatientIdentity.hasWrongNumber(known)).isTrue();
    }

    @Test
    void our_own_patients_get_the_right_kind_of_number() {
        assertThat(Patient.of("Testesen", "Kari", BORN, "15849010260").id("FNR"))
                .isPresent();
        assertThat(Patient.of("Danser", "Line", BORN, "43116900239").id("DNR")).isPresent();
        assertThat(Patient.of("Danser", "Line", BORN, "80000000001").id("FHN")).isPresent();
    }

    private static Optional<String> missing(String... ids) {
        return PatientIdentity.missing(new Patient("Testesen", "", "Kari", Optional.empty(), Code.NONE, ids(ids)));
    }

    private static List<Identifier> ids(String... ids) {
        return Stream.of(ids)
                .map(id -> id.split(":", 2))
                .map(parts -> new Identifier(parts[1], Code.of(parts[0], "")))
                .toList();
    }
}
