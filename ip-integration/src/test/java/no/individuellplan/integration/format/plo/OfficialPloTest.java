package no.individuellplan.integration.format.plo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.field.Field;
import no.individuellplan.integration.format.field.Written;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The Directorate's own examples of 1.6 and reception tests of 1.5. */
class OfficialPloTest {
    private static final String EXAMPLES = "examples/plo-1.6/";
    private static final String V1_5 = "acceptance/innleggelsesrapport-v1.5/";

    @Test
    void ready_to_leave_hospital_with_both_days() {
        PloContent content = read(EXAMPLES + "Pasientlogistikk_Utskrivningsklar_pasient_v1-6_Ny.xml");
        assertThat(content.type()).isEqualTo(PloType.LOG_UTSKRIVNINGSKLAR);
        assertThat(content.shipment()).isEqualTo(Shipment.NEW);
        assertThat(content.responsible()).containsExactly("Gunn Omsorg");
        assertThat(content.events()).extracting(event -> event.what().value()).containsExactly("1", "3");
        assertThat(content.events().getLast().day()).contains(LocalDate.of(2018, 1, 31));
        assertThat(content.events().getLast().time()).as("only a day").isEmpty();
        assertThat(content.events().getLast().estimated()).isTrue();
    }

    @Test
    void a_cancellation_is_known_as_one() {
        assertThat(read(EXAMPLES + "Pasientlogistikk_Innlagt_pasient_v1-6_Kansellering.xml")
                        .shipment())
                .isEqualTo(Shipment.CANCELLATION);
        assertThat(read(EXAMPLES + "Helseopplysninger_Oppdaterte_opplysninger_v1-6_Endring1.xml")
                        .shipment())
                .isEqualTo(Shipment.CHANGE);
    }

    @Test
    void version_1_5_is_read_as_1_6() {
        PloContent content = read(V1_5 + "Case1-Innleggelsesrapport-v1_5.xml");
        assertThat(content.type()).isEqualTo(PloType.INNLEGGELSESRAPPORT);
        assertThat(content.fields()).isNotEmpty();
    }

    @Test
    void a_code_is_shown_by_its_name_with_list_and_code_at_hand() {
        Field heading = all(read(EXAMPLES + "Innleggelsesrapport_v1-6_Ny.xml").fields().stream())
                .filter(field -> field.element().equals("Overskriftskode")
                        && field.code().equals("9142 AAI"))
                .findFirst()
                .orElseThrow();
        assertThat(heading.value()).isEqualTo("Årsak til innleggelse");
        assertThat(heading.label()).isEqualTo("Overskrift");
    }

    @TestFactory
    Stream<DynamicTest> nothing_a_sender_wrote_is_dropped() {
        return SharedMessages.files("examples/plo-1.6", "acceptance/innleggelsesrapport-v1.5").stream()
                .filter(file -> received(file) instanceof Received.Plo)
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    List<String> shown = all(read(file).fields().stream())
                            .flatMap(field -> Stream.of(field.value(), field.code()))
                            .toList();
                    assertThat(Written.in(SharedMessages.bytes(file)))
                            .allSatisfy(text -> assertThat(shown).anyMatch(value -> value.contains(text)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_label_reads_as_norwegian() {
        return SharedMessages.files("examples/plo-1.6", "acceptance/innleggelsesrapport-v1.5").stream()
                .filter(file -> received(file) instanceof Received.Plo)
                .map(file -> DynamicTest.dynamicTest(
                        file, () -> assertThat(all(read(file).fields().stream()).map(Field::label))
                                .allMatch(label -> label.matches("[A-ZÆØÅ][a-zæøåé0-9 ,()/-]*|Cave.*|IPLOS.*"))));
    }

    private static Stream<Field> all(Stream<Field> fields) {
        return fields.flatMap(field -> Stream.concat(Stream.of(field), all(field.parts().stream())));
    }

    private static PloContent read(String file) {
        return ((Received.Plo) received(file)).content();
    }

    private static Received received(String file) {
        MessageReader reader = SharedMessages.reader();
        return reader.read(SharedMessages.bytes(file));
    }
}
