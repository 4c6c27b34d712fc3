package no.individuellplan.integration.format.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import no.individuellplan.core.message.AttachmentKind;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.msghead.Identifier;
import no.individuellplan.integration.format.msghead.ReceiptVersion;
import org.junit.jupiter.api.Test;

/** What is read of the official examples is what stands in them. */
class OfficialDialogsTest {

    @Test
    void a_helsefaglig_dialog_with_an_attachment() {
        Received.Dialog read = read("examples/dialogmelding-1.1/Helsefaglig dialog.xml");
        Note note = read.content().notes().getFirst();

        assertThat(note.topic().shown()).isEqualTo("Henvendelse om pasient");
        assertThat(note.subject()).isEqualTo("EKG tatt i dag");
        assertThat(note.text())
                .startsWith("Pasienten er henvist til kardiologisk poliklinikk")
                .contains("årsak");
        assertThat(note.roles().getFirst().patientRole().shown()).isEqualTo("Fastlege");
        Contact doctor = note.roles().getFirst().contact().orElseThrow();
        assertThat(doctor.name()).isEqualTo("Rita Lin");
        assertThat(doctor.phones()).containsExactly("12345678");
        assertThat(doctor.ids()).extracting(Identifier::toString).containsExactly("HPR:258521");
        assertThat(read.attachments())
                .singleElement()
                .matches(attachment -> attachment.kind() == AttachmentKind.PDF && attachment.bytes().length > 700_000);
    }

    @Test
    void its_envelope() {
        Received.Dialog read = read("examples/dialogmelding-1.1/Helsefaglig dialog.xml");

        assertThat(read.envelope().generated()).isEqualTo(OffsetDateTime.parse("2017-06-12T09:35:22+02:00"));
        assertThat(read.envelope().sender().organisationHerId()).contains("56704");
        assertThat(read.envelope().sender().partyHerId()).contains("258521");
        assertThat(read.envelope().sender().person().orElseThrow().name()).isEqualTo("Rita Lin");
        assertThat(read.envelope().receiver().partyHerId()).contains("90998");
        assertThat(read.envelope().conversation().orElseThrow().parent())
                .isEqualTo("d14ea2f3-d796-4d7b-8271-a4480d2b4035");
        assertThat(read.envelope().patient().givenName()).isEqualTo("Line");
        assertThat(read.envelope().patient().id("FNR").orElseThrow().id()).isEqualTo("13116900216");
    }

    @Test
    void a_message_about_an_individual_plan() {
        Note note = read("examples/plan-messages/ip-01-dialog-helsefaglig-ny.xml")
                .content()
                .notes()
                .getFirst();

        assertThat(note.roles()).hasSize(2);
        assertThat(note.roles().getFirst().patientRole()).isEqualTo(ResponsiblePerson.coordinatorRole());
        assertThat(note.roles().getFirst().contact().orElseThrow().profession().value())
                .isEqualTo("SP");
        assertThat(note.roles().getLast().isContactAtReceiver()).isTrue();
        assertThat(note.roles().getLast().contact().orElseThrow().name()).isEmpty();
    }

    @Test
    void an_enquiry_in_the_older_version() {
        Received.Dialog read = read("examples/dialogmelding-1.0/Dialogmelding_foresporsel_PLO_v1-0.xml");
        Enquiry enquiry = read.content().enquiries().getFirst();

        assertThat(enquiry.type().shown()).isEqualTo("Annen henvendelse");
        assertThat(enquiry.question()).startsWith("Pas går snart tom");
        assertThat(read.envelope().original().receiptVersion()).isEqualTo(ReceiptVersion.V1_0);
    }

    @Test
    void an_answer_repeats_what_was_asked() {
        Note note = read("acceptance/dialogmelding-v1.0/Case2.xml")
                .content()
                .notes()
                .getFirst();

        assertThat(note.remark()).startsWith("Det gjøres oppmerksom");
        assertThat(note.answered().orElseThrow().question()).startsWith("Grunnet bytte av fastlege");
    }

    @Test
    void word_of_a_fault() {
        Note note = read("examples/dialogmelding-1.0/Dialogmelding_avvik_v1-0.xml")
                .content()
                .notes()
                .getFirst();

        assertThat(note.topic().shown()).isEqualTo("Feil adressat");
        assertThat(note.text()).isEqualTo("Pasienten er ukjent for oss");
    }

    private static Received.Dialog read(String file) {
        return (Received.Dialog) SharedMessages.reader().read(SharedMessages.bytes(file));
    }
}
