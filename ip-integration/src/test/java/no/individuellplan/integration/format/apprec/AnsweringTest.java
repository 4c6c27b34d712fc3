package no.individuellplan.integration.format.apprec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.integration.format.Fixtures;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.msghead.Identifier;
import no.individuellplan.integration.format.msghead.Original;
import no.individuellplan.integration.format.msghead.Party;
import no.individuellplan.integration.format.msghead.ReceiptVersion;
import no.individuellplan.integration.format.msghead.Recipient;
import org.junit.jupiter.api.Test;

/** Receipts we make, after the official unit tests for applikasjonskvittering. */
class AnsweringTest {

    private static final UUID ID = UUID.fromString("0195560b-3333-7000-8000-000000000003");
    private static final AppRecWriter WRITER = new AppRecWriter("Individuell plan", "0.1");
    private static final Original DIALOG = original("DIALOG_HELSEFAGLIG", ReceiptVersion.V1_1);
    private static final Original DEVIATION = original("DIALOG_AVVIK", ReceiptVersion.V1_0);

    @Test
    void every_receipt_is_valid_in_its_version() {
        for (Original message : List.of(DIALOG, DEVIATION)) {
            for (AppRec receipt : List.of(accepting(message), rejecting(message))) {
                assertThat(SharedMessages.schema().faults(WRITER.write(receipt)))
                        .as("%s %s", receipt.version(), receipt.outcome())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_receipt_reads_back_as_it_was_made() {
        for (Original message : List.of(DIALOG, DEVIATION)) {
            for (AppRec made : List.of(accepting(message), rejecting(message))) {
                AppRec read = read(made);
                assertThat(WRITER.write(read)).isEqualTo(WRITER.write(made));
                assertThat(read)
                        .usingRecursiveComparison()
                        .ignoringFieldsMatchingRegexes(".*ids.*type.system")
                        .isEqualTo(made);
            }
        }
    }

    @Test
    void it_refers_to_the_message_letter_for_letter() {
        Reference reference = accepting(DIALOG).original();

        assertThat(reference.messageId()).isEqualTo("melding-17");
        assertThat(reference.issued()).isEqualTo("2026-03-02T11:59:58.123");
        assertThat(reference.type().value()).isEqualTo("DIALOG_HELSEFAGLIG");
    }

    @Test
    void a_message_without_a_time_is_given_that_of_the_receipt() {
        Original timeless = new Original(
                DIALOG.type(), "x", "i går", DIALOG.sender(), DIALOG.receiver(), List.of(), ReceiptVersion.V1_1);

        AppRec receipt = rejecting(timeless);

        assertThat(receipt.original().issued()).isEqualTo(receipt.generated());
    }

    @Test
    void addresses_are_mirrored() {
        AppRec receipt = accepting(DIALOG);

        assertThat(receipt.sender()).isEqualTo(Fixtures.clinic());
        assertThat(receipt.receiver()).isEqualTo(Fixtures.municipality());
    }

    @Test
    void further_ids_and_persons_are_mirrored_too() {
        Party clinic = new Party(
                "Havnes sykehus HF",
                List.of(
                        Identifier.her("99900101"),
                        new Identifier("310900095", Code.of("ENH", "Organisasjonsnummer"))));
        Address address = new Address(clinic, List.of(), Optional.of(Party.withHerId("Ingrid Solberg", "99900199")));
        Original message =
                new Original(DIALOG.type(), "x", DIALOG.generated(), address, address, List.of(), ReceiptVersion.V1_1);

        AppRec read = read(accepting(message));

        assertThat(read.receiver().person().orElseThrow().name()).isEqualTo("Ingrid Solberg");
        assertThat(read.receiver().organisation().ids())
                .extracting(Identifier::id)
                .containsExactly("99900101", "310900095");
        assertThat(SharedMessages.schema().faults(WRITER.write(accepting(message))))
                .isEmpty();
    }

    @Test
    void faults_in_the_addresses_are_mirrored_as_they_are() {
        Address nobody =
                new Address(new Party("", List.of(new Identifier("", Code.NONE))), List.of(), Optional.empty());
        Original message =
                new Original(DIALOG.type(), "x", DIALOG.generated(), nobody, nobody, List.of(), ReceiptVersion.V1_0);

        assertThat(read(accepting(message)).receiver()).isEqualTo(nobody);
        assertThat(SharedMessages.schema().faults(WRITER.write(accepting(message))))
                .isEmpty();
    }

    @Test
    void roles_follow_version_and_recipient() {
        Recipient copy = new Recipient(Code.of("COP", "Kopimottaker"), Fixtures.clinic());

        assertThat(accepting(DIALOG).senderRole().value()).isEqualTo("PRIM");
        assertThat(accepting(DIALOG).receiverRole().value()).isEqualTo("AVS");
        assertThat(accepting(DEVIATION).senderRole().value()).isEqualTo("SPR");
        assertThat(accepting(DEVIATION).receiverRole().value()).isEqualTo("RECEIVER");
        assertThat(AppRec.accepting(DIALOG, copy, ID, Fixtures.NOON)
                        .senderRole()
                        .value())
                .isEqualTo("COP");
    }

    @Test
    void a_refusal_has_every_reason_with_list_name_and_explanation() {
        assertThat(rejecting(DIALOG).errors())
                .containsExactly(
                        new Code(
                                "E10",
                                "2.16.578.1.12.4.1.1.8221",
                                "Ugyldig meldingsidentifikator",
                                "MsgId er ikke en UUID"),
                        new Code(
                                "E36",
                                "2.16.578.1.12.4.1.1.8221",
                                "Pasientopplysninger er utilstrekkelige",
                                "Pasienten mangler"));
        assertThat(rejecting(DIALOG).status()).isEqualTo(Code.of("2", "Avvist"));
    }

    @Test
    void a_refusal_without_a_reason_cannot_be_made() {
        assertThatThrownBy(() -> AppRec.rejecting(DIALOG, DIALOG.primary(), List.of(), ID, Fixtures.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_survive_in_both_versions() {
        for (Original message : List.of(DIALOG, DEVIATION)) {
            AppRec receipt = AppRec.rejecting(
                    message, message.primary(), List.of(new Fault(ErrorCode.X99, "æøå é 😀 <&\"")), ID, Fixtures.NOON);
            assertThat(read(receipt).errors().getFirst().text()).isEqualTo("æøå é 😀 <&\"");
        }
    }

    @Test
    void the_older_version_stands_in_its_own_namespace_only() {
        String older = new String(WRITER.write(accepting(DEVIATION)), StandardCharsets.UTF_8);

        assertThat(older)
                .contains("http://www.kith.no/xmlstds/apprec/2004-11-21", "<MIGversion>1.0 2004-11-21</MIGversion>")
                .doesNotContain("2012-02-15");
    }

    private static AppRec accepting(Original message) {
        return AppRec.accepting(message, message.primary(), ID, Fixtures.NOON);
    }

    private static AppRec rejecting(Original message) {
        List<Fault> faults = List.of(
                new Fault(ErrorCode.E10, "MsgId er ikke en UUID"), new Fault(ErrorCode.E36, "Pasienten mangler"));
        return AppRec.rejecting(message, message.primary(), faults, ID, Fixtures.NOON);
    }

    private static Original original(String type, ReceiptVersion version) {
        return new Original(
                Code.of(type, "navn"),
                "melding-17",
                "2026-03-02T11:59:58.123",
                Fixtures.municipality(),
                Fixtures.clinic(),
                List.of(),
                version);
    }

    private static AppRec read(AppRec receipt) {
        MessageReader reader = Fixtures.reader();
        return ((Received.Receipt) reader.read(WRITER.write(receipt))).appRec();
    }
}
