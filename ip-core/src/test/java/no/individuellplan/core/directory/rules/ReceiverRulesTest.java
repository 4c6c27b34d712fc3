package no.individuellplan.core.directory.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.individuellplan.core.directory.Party;
import no.individuellplan.core.directory.Purpose;
import no.individuellplan.core.directory.ServiceCode;
import no.individuellplan.core.directory.ServiceList;
import no.individuellplan.core.directory.Suggestion;
import no.individuellplan.core.directory.Way;
import no.individuellplan.core.law.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** HIS 1153 and the guide HISD 80806: which service a message is for. */
class ReceiverRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Party MUNICIPALITY = organisation("102");
    private static final Party TRUST = organisation("101");

    @ParameterizedTest
    @CsvSource({
        "ADMITTED,MUNICIPAL,KP02",
        "DISCHARGED,MUNICIPAL,KP02",
        "NURSING,MUNICIPAL,KP02",
        "APPLICATION,MUNICIPAL,KD0501",
        "READY_FOR_DISCHARGE,MUNICIPAL,KD0501",
        "CASE_WORK,MUNICIPAL,KD0501",
        "MENTAL_HEALTH_OF_ADULTS,MUNICIPAL,KP03",
        "MENTAL_HEALTH_OF_CHILDREN,MUNICIPAL,KP03",
        "PSYCHOLOGIST,MUNICIPAL,KP05",
        "REHABILITATION,MUNICIPAL,KR",
        "ADDICTION,COMMON,R",
        "CHILD_WELFARE,MUNICIPAL,KX15",
        "SCHOOL_PSYCHOLOGY,MUNICIPAL,KX16"
    })
    void in_a_municipality_it_is_for(Purpose purpose, ServiceList list, String code) {
        assertThat(receiver(MUNICIPALITY, purpose, part("1", "KX", ServiceList.MUNICIPAL), part("2", code, list)))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "ADMISSION_REPORT,SPECIALIST,2",
        "MENTAL_HEALTH_OF_ADULTS,SPECIALIST,PV",
        "MENTAL_HEALTH_OF_CHILDREN,SPECIALIST,PB",
        "REHABILITATION,SPECIALIST,H08",
        "ADDICTION,COMMON,R",
        "CASE_WORK,COMMON,8"
    })
    void in_a_health_trust_it_is_for(Purpose purpose, ServiceList list, String code) {
        assertThat(receiver(TRUST, purpose, part("1", "1", ServiceList.SPECIALIST), part("2", code, list)))
                .isEqualTo("2");
    }

    @Test
    void the_same_code_in_another_list_is_another_service() {
        assertThat(advice(MUNICIPALITY, Purpose.ADMITTED, part("1", "KP02", ServiceList.COMMON)))
                .containsExactly("directory.receiver.no-service");
    }

    @Test
    void what_the_purpose_wants_first_comes_first_and_then_the_name() {
        assertThat(receiver(
                        MUNICIPALITY,
                        Purpose.PSYCHOLOGIST,
                        part("1", "KF0107", ServiceList.MUNICIPAL),
                        part("3", "KP05", ServiceList.MUNICIPAL),
                        part("2", "KP05", ServiceList.MUNICIPAL)))
                .isEqualTo("2");
    }

    @Test
    void a_service_that_is_closed_or_not_open_yet_is_passed_by() {
        Party closed = part("1", "KP02", ServiceList.MUNICIPAL).until(TODAY.minusDays(1));
        assertThat(receiver(MUNICIPALITY, Purpose.ADMITTED, closed, part("2", "KP02", ServiceList.MUNICIPAL)))
                .isEqualTo("2");
        assertThat(advice(MUNICIPALITY, Purpose.ADMITTED, closed)).containsExactly("directory.receiver.no-service");
        assertThat(advice(MUNICIPALITY, Purpose.ADMITTED, closed.until(TODAY))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void without_such_a_service_the_organisation_gets_it_with_a_warning(Purpose purpose) {
        assertThat(receiver(MUNICIPALITY, purpose)).isEqualTo(MUNICIPALITY.her());
        assertThat(advice(MUNICIPALITY, purpose)).containsExactly("directory.receiver.no-service");
    }

    @Test
    void an_organisation_that_is_not_there_or_closed_gets_nothing() {
        assertThat(nobody(null)).containsExactly("directory.receiver.unknown");
        assertThat(nobody(MUNICIPALITY.until(TODAY.minusDays(1)))).containsExactly("directory.receiver.closed");
    }

    private static List<String> nobody(Party organisation) {
        return suggest(organisation, Purpose.ADMITTED, part("1", "KP02", ServiceList.MUNICIPAL))
                        instanceof Suggestion.Nobody nobody
                ? codes(nobody.reasons())
                : List.of();
    }

    private static String receiver(Party organisation, Purpose purpose, Party... parts) {
        return ((Suggestion.Receiver) suggest(organisation, purpose, parts))
                .party()
                .her();
    }

    private static List<String> advice(Party organisation, Purpose purpose, Party... parts) {
        return codes(((Suggestion.Receiver) suggest(organisation, purpose, parts)).warnings());
    }

    private static Suggestion suggest(Party organisation, Purpose purpose, Party... parts) {
        return ReceiverRules.suggest(new ReceiverFacts(organisation, Arrays.asList(parts), purpose, TODAY));
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    private static Party organisation(String business) {
        return new Party("81", null, "Virksomhet", business, null, null, null, null, null, null, Way.AMQP);
    }

    private static Party part(String her, String code, ServiceList list) {
        return new Party(
                her,
                "81",
                "Tjeneste " + her,
                null,
                new ServiceCode(list, code),
                null,
                null,
                null,
                null,
                null,
                Way.AMQP);
    }
}
