package no.individuellplan.integration.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.individuellplan.integration.format.schema.MessageSchema;
import no.individuellplan.integration.format.xml.Limits;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every official example and every reception test is read or refused as the standards say. */
class OfficialExamplesTest {

    private static final String[] FOLDERS = {
        "examples/dialogmelding-1.0",
        "examples/dialogmelding-1.1",
        "examples/apprec",
        "examples/plan-messages",
        "examples/plo-1.6",
        "examples/henvisning-2.0",
        "acceptance/dialogmelding-v1.0",
        "acceptance/innleggelsesrapport-v1.5"
    };

    private static final Map<String, String> EXPECTED = expectations();

    @Test
    void every_file_has_an_expectation_and_every_expectation_a_file() {
        assertThat(SharedMessages.files(FOLDERS)).containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> is_read_or_refused_as_expected() {
        MessageReader reader = SharedMessages.reader();
        return EXPECTED.entrySet().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.getKey(), () -> assertThat(
                                Described.of(reader.read(SharedMessages.bytes(expected.getKey()))))
                        .isEqualTo(expected.getValue())));
    }

    /** But for what is wrong deep in a report, which only the schema sees: it is received, as ever. */
    @TestFactory
    Stream<DynamicTest> without_schemas_the_same_is_refused() {
        MessageReader reader = new MessageReader(MessageSchema.none(), Limits.DEFAULT);
        return EXPECTED.entrySet().stream()
                .filter(expected -> !expected.getKey().equals(admission("Case1-15b-Inn")))
                .map(expected -> DynamicTest.dynamicTest(expected.getKey(), () -> assertThat(
                                Described.of(reader.read(SharedMessages.bytes(expected.getKey()))))
                        .isEqualTo(expected.getValue())));
    }

    private static Map<String, String> expectations() {
        Map<String, String> expected = new TreeMap<>();
        dialogs(expected);
        receipts(expected);
        admissions(expected);
        care(expected);
        referrals(expected);
        return expected;
    }

    private static void referrals(Map<String, String> expected) {
        String example = "examples/henvisning-2.0/";
        expected.put(example + "Henvisning_ny_tilstand_v2-0_Endring.xml", "HENVISNING_NYTILSTAND M, answer V1_1 []");
        expected.put(example + "Henvisning_ny_tilstand_v2-0_Ny.xml", "HENVISNING_NYTILSTAND N, answer V1_1 []");
        expected.put(
                example + "Viderehenvisning_v2-0_Uten_rettighetsvurdering_Ny.xml",
                "HENVISNING_VIDERE N, answer V1_1 []");
        expected.put(
                "examples/plan-messages/ip-03-henvisning-ny-tilstand-med-ip.xml",
                "HENVISNING_NYTILSTAND N, answer V1_1 []");
    }

    private static void care(Map<String, String> expected) {
        Map.ofEntries(
                        Map.entry("Helseopplysninger_Oppdaterte_opplysninger_v1-6_Endring1", "HELSEOPPL_SOKNAD CHANGE"),
                        Map.entry("Helseopplysninger_Varsel_om_innlagt_pasient_v1-6_Ny", "HELSEOPPL_SOKNAD NEW"),
                        Map.entry("Helseopplysninger_til_lege_v1-6_Ny", "HELSEOPPLYSNINGER_LEGE NEW"),
                        Map.entry("Innleggelsesrapport_v1-6_Kansellering", "INNLEGGELSESRAPPORT CANCELLATION"),
                        Map.entry("Innleggelsesrapport_v1-6_Ny", "INNLEGGELSESRAPPORT NEW"),
                        Map.entry("Medisinske_opplysninger_v1-6_Ny", "MEDISINSKE_OPPLYSNINGER NEW"),
                        Map.entry("Orientering_om_tjenestetilbud_v1-6_Ny", "ORIENTERING_TJENESTETILBUD NEW"),
                        Map.entry("Pasientlogistikk_Innlagt_pasient_v1-6_Kansellering", "LOG_INNLAGT CANCELLATION"),
                        Map.entry("Pasientlogistikk_Innlagt_pasient_v1-6_Ny", "LOG_INNLAGT NEW"),
                        Map.entry("Pasientlogistikk_Utskrivningsklar_pasient_v1-6_Ny", "LOG_UTSKRIVNINGSKLAR NEW"),
                        Map.entry("Utskrivningsrapport_v1-6_Ny", "UTSKRIVNINGSRAPPORT NEW"))
                .forEach((name, read) -> expected.put("examples/plo-1.6/" + name + ".xml", read + ", answer V1_1 []"));
    }

    /** Numbered as the Directorate's own reception tests. 11b and 11c name the patient by birth date and sex. */
    private static void admissions(Map<String, String> expected) {
        String taken = "INNLEGGELSESRAPPORT NEW, answer V1_0 []";
        Stream.of("11b 11c 12 16a 16b 16c 17a 17b 19 20a 20b".split(" "))
                .forEach(number -> expected.put(admission("Case1-" + number + "-Inn"), taken));
        expected.put(admission("Case1-Inn"), taken);
        expected.put(admission("case1-16d-inn"), taken);
        expected.put(admission("case1-18-inn"), taken);
        expected.put(admission("Case1-13a-Inn"), "INNLEGGELSESRAPPORT NEW, answer V1_0 [SENDER_NOT_NAMED]");
        expected.put(admission("Case1-21-Inn"), "INNLEGGELSESRAPPORT CANCELLATION, answer V1_0 []");
        Stream.of("11a 14a 14b".split(" "))
                .forEach(number -> expected.put(admission("Case1-" + number + "-Inn"), "refused E36, answer V1_0"));
        Stream.of("15a 15b".split(" "))
                .forEach(number -> expected.put(admission("Case1-" + number + "-Inn"), "refused T02, answer V1_0"));
        // Breaks inside the sender, so there is nobody to answer; 13b has no sender at all.
        expected.put(admission("Case1-2-Inn"), "refused T01, no answer");
        expected.put(admission("Case1-13b-Inn"), "refused T02, no answer");
    }

    private static String admission(String beginning) {
        return "acceptance/innleggelsesrapport-v1.5/" + beginning + "leggelsesrapport-v1_5.xml";
    }

    private static void dialogs(Map<String, String> expected) {
        expected.put("examples/dialogmelding-1.1/Helsefaglig dialog.xml", "dialog DIALOG_HELSEFAGLIG []");
        expected.put("examples/dialogmelding-1.0/Dialogmelding_avvik_v1-0.xml", "dialog DIALOG_AVVIK []");
        expected.put(
                "examples/dialogmelding-1.0/Dialogmelding_foresporsel_PLO_v1-0.xml", "dialog DIALOG_FORESPORSEL []");
        expected.put("examples/plan-messages/ip-01-dialog-helsefaglig-ny.xml", "dialog DIALOG_HELSEFAGLIG []");
        expected.put("examples/plan-messages/ip-02-dialog-helsefaglig-svar.xml", "dialog DIALOG_HELSEFAGLIG []");
        expected.put("examples/plan-messages/ip-04-dialog-avvik.xml", "dialog DIALOG_AVVIK []");

        String reception = "acceptance/dialogmelding-v1.0/";
        expected.put(reception + "Case1.xml", "dialog DIALOG_FORESPORSEL []");
        expected.put(reception + "Case2.xml", "dialog DIALOG_SVAR []");
        expected.put(reception + "Case1-2.xml", "refused T01, answer V1_0");
        expected.put(reception + "Case1-14a.xml", "refused E36, answer V1_0");
        expected.put(reception + "Case1-16a.xml", "dialog DIALOG_FORESPORSEL [SENDER_NOT_NAMED]");
        expected.put(reception + "Case1-16b.xml", "refused T02, no answer");
        // Made before a patient was required in word of a fault (HIS 1151); a patient is what HIS 80415 demands of all.
        expected.put(reception + "Case4.xml", "refused E36, answer V1_0");
    }

    private static void receipts(Map<String, String> expected) {
        expected.put("examples/plan-messages/ip-01-apprec-ok.xml", "receipt V1_1 ACCEPTED");
        expected.put("examples/plan-messages/ip-01-apprec-avvist-E21.xml", "receipt V1_1 REJECTED E21");
        expected.put("examples/plan-messages/ip-01-apprec-avvist-E36.xml", "receipt V1_1 REJECTED E36");
        expected.put("examples/plan-messages/ip-04-apprec-ok.xml", "receipt V1_0 ACCEPTED");
        expected.put("examples/apprec/ks-1.0-all-data.xml", "receipt V1_0 ACCEPTED");
        expected.put("examples/apprec/ks-1.1-all-data.xml", "receipt V1_1 ACCEPTED");
        expected.put("examples/apprec/ks-1.1-example-avvist.xml", "receipt V1_1 REJECTED E21");
        expected.put("examples/apprec/ks-1.1-unknown-status.xml", "receipt V1_1 UNKNOWN");
        expected.put("examples/apprec/ks-missing-migversion.xml", "refused T02, no answer");
        // A receipt inside one agency's own wrapper is neither a receipt nor a message by the standards.
        expected.put("examples/apprec/apprecOK.xml", "refused T10, no answer");
        expected.put("examples/apprec/apprecError.xml", "refused T10, no answer");
    }
}
