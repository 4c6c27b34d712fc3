package no.individuellplan.integration.format.apprec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.individuellplan.integration.format.DialogWriter;
import no.individuellplan.integration.format.Fixtures;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.msghead.Original;
import no.individuellplan.integration.format.msghead.ReceiptVersion;
import no.individuellplan.integration.format.msghead.Recipient;
import org.junit.jupiter.api.Test;

/**
 * The Directorate's unit tests of application receipts, case by case and by their numbers: each message is read, answered in
 * its version, and the receipt read back as its receiver would.
 */
class OfficialReceiptUnitTest {
    private static final AppRecWriter WRITER = new AppRecWriter("Individuell plan", "0.1");
    private static final String STATUSES = "1=OK 2=Avvist";
    private static final Received.Dialog DIALOG =
            (Received.Dialog) SharedMessages.reader().read(DialogWriter.write(Fixtures.newDialog()));
    private static final Received.Dialog ENQUIRY = (Received.Dialog) SharedMessages.reader()
            .read(SharedMessages.bytes("examples/dialogmelding-1.0/Dialogmelding_foresporsel_PLO_v1-0.xml"));

    @Test
    void unit_1_the_receipt_is_valid_by_its_schema() {
        for (Received.Dialog message : List.of(DIALOG, ENQUIRY)) {
            assertThat(SharedMessages.schema()
                            .faults(WRITER.write(accepted(message.envelope().original()))))
                    .isEmpty();
        }
    }

    @Test
    void unit_2_the_id_is_that_of_the_message() {
        for (Received.Dialog message : List.of(DIALOG, ENQUIRY)) {
            assertThat(read(accepted(message.envelope().original())).original().messageId())
                    .isEqualTo(message.envelope().original().messageId())
                    .isNotBlank();
        }
    }

    @Test
    void unit_3_the_kind_is_that_of_the_message_by_list_8279() {
        assertThat(read(accepted(DIALOG.envelope().original())).original().type())
                .isEqualTo(Code.of("DIALOG_HELSEFAGLIG", "Helsefaglig dialog"));
        assertThat(read(accepted(ENQUIRY.envelope().original()))
                        .original()
                        .type()
                        .value())
                .isEqualTo("DIALOG_FORESPORSEL");
    }

    @Test
    void unit_4_the_time_is_when_the_message_was_made() {
        for (Received.Dialog message : List.of(DIALOG, ENQUIRY)) {
            String issued =
                    read(accepted(message.envelope().original())).original().issued();
            assertThat(issued).isEqualTo(message.envelope().original().generated());
            assertThat(issued).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}.*");
        }
    }

    @Test
    void unit_5_an_accepted_message_has_the_status_ok_of_list_8258() {
        AppRec receipt = read(accepted(DIALOG.envelope().original()));

        assertThat(STATUSES)
                .contains(receipt.status().value() + "=" + receipt.status().name());
        assertThat(receipt.status()).isEqualTo(Code.of("1", "OK"));
        assertThat(receipt.errors()).isEmpty();
    }

    @Test
    void unit_6_one_fault_has_the_status_rejected_and_a_code_of_list_8221() {
        AppRec receipt = read(rejected(new Fault(ErrorCode.E36, "")));

        assertThat(receipt.status()).isEqualTo(Code.of("2", "Avvist"));
        assertThat(receipt.errors()).singleElement().satisfies(error -> {
            assertThat(error.value()).isEqualTo("E36");
            assertThat(error.system()).isEqualTo("2.16.578.1.12.4.1.1.8221");
        });
    }

    @Test
    void unit_7_several_faults_have_a_code_each() {
        AppRec receipt = read(rejected(new Fault(ErrorCode.E10, ""), new Fault(ErrorCode.E36, "")));

        assertThat(receipt.status()).isEqualTo(Code.of("2", "Avvist"));
        assertThat(receipt.errors()).extracting(Code::value).containsExactly("E10", "E36");
    }

    @Test
    void unit_8_a_fault_is_explained_in_words_beside_its_code() {
        AppRec receipt = read(rejected(new Fault(ErrorCode.E36, "Fødselsdatoen mangler")));

        assertThat(receipt.errors().getFirst().value()).isEqualTo("E36");
        assertThat(receipt.errors().getFirst().text()).isEqualTo("Fødselsdatoen mangler");
    }

    @Test
    void unit_9_both_roles_are_filled_in_as_version_and_recipient_have_it() {
        AppRec newer = read(accepted(DIALOG.envelope().original()));
        assertThat(newer.senderRole()).isEqualTo(Code.of("PRIM", "Primærmottaker"));
        assertThat(newer.receiverRole()).isEqualTo(Code.of("AVS", "Avsender"));

        AppRec older = read(accepted(ENQUIRY.envelope().original()));
        assertThat(older.senderRole()).isEqualTo(Code.of("SPR", "Tjenesteyter"));
        assertThat(older.receiverRole()).isEqualTo(Code.of("RECEIVER", "Mottaker"));

        Original answer = new Original(
                Code.of("DIALOG_SVAR", "Svar på forespørsel"),
                UUID.randomUUID().toString(),
                OffsetDateTime.now().toString(),
                Fixtures.municipality(),
                Fixtures.clinic(),
                List.of(),
                ReceiptVersion.V1_0);
        assertThat(read(accepted(answer)).senderRole()).isEqualTo(Code.of("REQ", "Rekvirent"));

        Recipient copy = new Recipient(Code.of("COP", "Kopimottaker"), Fixtures.clinic());
        assertThat(read(AppRec.accepting(DIALOG.envelope().original(), copy, UUID.randomUUID(), Fixtures.NOON))
                        .senderRole())
                .isEqualTo(Code.of("COP", "Kopimottaker"));
    }

    private static AppRec accepted(Original message) {
        return AppRec.accepting(message, message.primary(), UUID.randomUUID(), Fixtures.NOON);
    }

    private static AppRec rejected(Fault... faults) {
        Original message = DIALOG.envelope().original();
        return AppRec.rejecting(message, message.primary(), List.of(faults), UUID.randomUUID(), Fixtures.NOON);
    }

    private static AppRec read(AppRec receipt) {
        return ((Received.Receipt) SharedMessages.reader().read(WRITER.write(receipt))).appRec();
    }
}
