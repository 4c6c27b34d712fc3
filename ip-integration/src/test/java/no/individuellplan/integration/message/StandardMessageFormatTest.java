package no.individuellplan.integration.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.Shipment;
import no.individuellplan.integration.format.DialogWriter;
import no.individuellplan.integration.format.Fixtures;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.apprec.AppRec;
import no.individuellplan.integration.format.apprec.AppRecWriter;
import no.individuellplan.integration.format.code.Code;
import org.junit.jupiter.api.Test;

/** What the core is told about what arrives. */
class StandardMessageFormatTest {

    private static final Instant NOW = Fixtures.NOON.toInstant();
    private static final String MESSAGE = Fixtures.xml(Fixtures.newDialog());

    private final StandardMessageFormat format =
            new StandardMessageFormat(Fixtures.reader(), new AppRecWriter("Individuell plan", "0"));

    @Test
    void a_dialog_with_all_the_core_asks_about() {
        Incoming.DialogIn read = (Incoming.DialogIn) format.read(DialogWriter.write(Fixtures.newDialog()));

        assertThat(read.envelope().msgId()).isEqualTo(Fixtures.FIRST);
        assertThat(read.envelope().conversation()).isEqualTo(Fixtures.FIRST);
        assertThat(read.envelope().parent()).isNull();
        assertThat(read.envelope().genDate()).isEqualTo(NOW);
        assertThat(read.envelope().senderHer()).isEqualTo("99900002");
        assertThat(read.envelope().senderName()).isEqualTo("Fjellvik kommune");
        assertThat(read.envelope().receiverHer()).isEqualTo("99900102");
        assertThat(read.envelope().receiverOrganisationHer()).isEqualTo("99900101");
        assertThat(read.patientNumber()).isEqualTo("15849010260");
        assertThat(read.birthDate()).isEqualTo(LocalDate.of(1990, 4, 15));
        assertThat(read.subject()).isEqualTo("Individuell plan: ny versjon");
        assertThat(read.author()).isEqualTo("Marit Lunde");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void attachments_are_named_in_the_text() {
        Incoming.DialogIn read = (Incoming.DialogIn) format.read(DialogWriter.write(Fixtures.newDialog()));

        assertThat(read.text()).endsWith("delmål 2?\n\nVedlegg: Individuell plan, versjon 3 (PDF)");
    }

    @Test
    void attachments_are_handed_out_also_when_a_message_is_sent_again() {
        byte[] first = DialogWriter.write(Fixtures.newDialog());

        assertThat(format.attachments(first)).containsExactly(Fixtures.plan());
        assertThat(format.attachments(format.again(first, Fixtures.SECOND, NOW, Fixtures.FIRST)))
                .containsExactly(Fixtures.plan());
        assertThat(format.attachments(DialogWriter.write(Fixtures.answer()))).isEmpty();
        assertThat(format.attachments("no message".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void an_answer_belongs_to_its_conversation() {
        Incoming.DialogIn read = (Incoming.DialogIn) format.read(DialogWriter.write(Fixtures.answer()));

        assertThat(read.envelope().conversation()).isEqualTo(Fixtures.FIRST);
        assertThat(read.envelope().parent()).isEqualTo(Fixtures.FIRST);
    }

    @Test
    void an_enquiry_is_headed_by_its_kind_and_says_what_is_asked() {
        Incoming.DialogIn read = (Incoming.DialogIn)
                format.read(SharedMessages.bytes("examples/dialogmelding-1.0/Dialogmelding_foresporsel_PLO_v1-0.xml"));

        assertThat(read.subject()).isEqualTo("Annen henvendelse");
        assertThat(read.text()).startsWith("Pas går snart tom");
        assertThat(read.author()).isEqualTo("Gunn Omsorg");
    }

    @Test
    void an_answer_to_an_enquiry_says_both() {
        Incoming.DialogIn read =
                (Incoming.DialogIn) format.read(SharedMessages.bytes("acceptance/dialogmelding-v1.0/Case2.xml"));

        assertThat(read.text()).contains("Hele pasientens journal", "Det gjøres oppmerksom", "Grunnet bytte");
        assertThat(read.author()).isEqualTo("August September");
    }

    @Test
    void a_message_without_a_usable_id_can_still_be_answered() {
        byte[] message = utf8(MESSAGE.replace(Fixtures.FIRST.toString(), "melding-17"));
        Incoming.Unacceptable read = (Incoming.Unacceptable) format.read(message);

        assertThat(read.code()).isEqualTo("E10");
        assertThat(read.envelope().msgId()).isNull();
        assertThat(read.envelope().senderHer()).isEqualTo("99900002");
        assertThat(acknowledged(message, "E10").original().messageId()).isEqualTo("melding-17");
    }

    @Test
    void a_refusal_gives_every_reason_though_the_core_names_one() {
        byte[] message = utf8(MESSAGE.replace(Fixtures.FIRST.toString(), "x").replace("15849010260", "1"));

        assertThat(acknowledged(message, "E10").errors())
                .extracting(Code::value)
                .containsExactly("E10", "E36");
    }

    @Test
    void the_core_may_refuse_for_its_own_reasons() {
        AppRec receipt = acknowledged(utf8(MESSAGE), "E21");

        assertThat(receipt.errors()).extracting(Code::value).containsExactly("E21");
        assertThat(receipt.errors().getFirst().text()).isEqualTo("Ord");
    }

    @Test
    void a_referral_tells_what_its_sender_says_of_the_plan() {
        byte[] message = SharedMessages.bytes("examples/plan-messages/ip-03-henvisning-ny-tilstand-med-ip.xml");
        Incoming.DialogIn read = (Incoming.DialogIn) format.read(message);

        assertThat(read.plan())
                .isEqualTo(new MessageFormat.PlanStatement(
                        true, true, "Koordinator: Ola Nordmann, Eksempel kommune, tlf. 40000001"));
        assertThat(read.subject()).isEqualTo("Henvisning ny tilstand");
        assertThat(read.author()).isEqualTo("Lise Lege");
        assertThat(read.patientNumber()).isEqualTo("15849010260");
        assertThat(read.shipment()).isEqualTo(Shipment.NEW);
        assertThat(read.text()).contains("Individuell plan\n  Har individuell plan: Ja\n  Har koordinator: Ja");
        assertThat(SharedMessages.schema()
                        .faults(format.acknowledge(message, "99900102", UUID.randomUUID(), NOW, null, null)))
                .isEmpty();
    }

    @Test
    void a_referral_says_what_it_does_to_one_before() {
        String example = new String(
                SharedMessages.bytes("examples/henvisning-2.0/Henvisning_ny_tilstand_v2-0_Endring.xml"),
                StandardCharsets.UTF_8);
        Incoming.DialogIn changed = (Incoming.DialogIn) format.read(utf8(example));
        Incoming.DialogIn cancelled =
                (Incoming.DialogIn) format.read(utf8(example.replace("V=\"M\" DN=\"Endring\"", "V=\"C\"")));

        assertThat(changed.shipment()).isEqualTo(Shipment.CHANGE);
        assertThat(changed.subject()).isEqualTo("Henvisning ny tilstand (endret)");
        assertThat(changed.plan()).isNull();
        assertThat(cancelled.shipment()).isEqualTo(Shipment.CANCELLATION);
        assertThat(cancelled.subject()).isEqualTo("Henvisning ny tilstand (kansellert)");
    }

    @Test
    void a_kind_we_do_not_take_is_answered_in_its_own_version() {
        byte[] message = utf8(MESSAGE.replace("DIALOG_HELSEFAGLIG", "EPIKRISE"));
        Incoming.Unacceptable read = (Incoming.Unacceptable) format.read(message);

        assertThat(read.code()).isEqualTo("T10");
        assertThat(SharedMessages.schema()
                        .faults(format.acknowledge(message, "99900102", UUID.randomUUID(), NOW, "T10", read.words())))
                .isEmpty();
    }

    @Test
    void a_receipt_is_never_answered() {
        byte[] receipt = format.acknowledge(utf8(MESSAGE), "99900102", UUID.randomUUID(), NOW, null, null);

        assertThatThrownBy(() -> format.acknowledge(receipt, "99900102", UUID.randomUUID(), NOW, null, null))
                .hasMessageContaining("never answered");
    }

    @Test
    void a_positive_receipt_moves_the_message_it_is_for() {
        Incoming.Receipt read = (Incoming.Receipt)
                format.read(format.acknowledge(utf8(MESSAGE), "99900102", Fixtures.SECOND, NOW, null, null));

        assertThat(read.id()).isEqualTo(Fixtures.SECOND);
        assertThat(read.originalMsgId()).isEqualTo(Fixtures.FIRST);
        assertThat(read.senderHer()).isEqualTo("99900102");
        assertThat(read.receiverHer()).isEqualTo("99900002");
        assertThat(read.positive()).isTrue();
        assertThat(read.code()).isNull();
    }

    @Test
    void a_status_nobody_knows_moves_nothing() {
        Incoming.Unacceptable read =
                (Incoming.Unacceptable) format.read(SharedMessages.bytes("examples/apprec/ks-1.1-unknown-status.xml"));

        assertThat(read.envelope()).isNull();
        assertThat(read.words()).contains("ukjent status");
    }

    private AppRec acknowledged(byte[] message, String code) {
        byte[] receipt = format.acknowledge(message, "99900102", UUID.randomUUID(), NOW, code, "Ord");
        return ((Received.Receipt) Fixtures.reader().read(receipt)).appRec();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
