package no.individuellplan.integration.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.AttachmentKind;
import no.individuellplan.integration.format.dialog.DialogTopic;
import no.individuellplan.integration.format.dialog.DialogType;
import no.individuellplan.integration.format.dialog.Note;
import no.individuellplan.integration.format.dialog.RelatedRole;
import no.individuellplan.integration.format.dialog.ResponsiblePerson;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.msghead.Conversation;
import no.individuellplan.integration.format.msghead.Party;
import org.junit.jupiter.api.Test;

class WritingADialogTest {

    @Test
    void what_is_written_is_valid_by_the_official_schemas() {
        assertThat(SharedMessages.schema().faults(DialogWriter.write(Fixtures.newDialog())))
                .isEmpty();
        assertThat(SharedMessages.schema().faults(DialogWriter.write(Fixtures.answer())))
                .isEmpty();
    }

    @Test
    void what_is_written_reads_back_as_it_was_meant() {
        OutgoingDialog sent = Fixtures.newDialog();

        Received.Dialog read = Fixtures.dialog(DialogWriter.write(sent));

        assertThat(read.type()).isEqualTo(DialogType.DIALOG_HELSEFAGLIG);
        assertThat(read.warnings()).isEmpty();
        assertThat(read.envelope().messageId()).isEqualTo(Fixtures.FIRST);
        assertThat(read.envelope().generated()).isEqualTo(Fixtures.NOON);
        assertThat(read.envelope().conversation()).isEmpty();
        assertThat(read.envelope().sender()).isEqualTo(sent.sender());
        assertThat(read.envelope().receiver()).isEqualTo(sent.receiver());
        assertThat(read.envelope().patient()).isEqualTo(sent.patient());
        assertThat(read.attachments()).isEqualTo(sent.attachments());
    }

    @Test
    void attachments_go_with_it_up_to_ten_megabytes_together() {
        Attachment most = pdf(Attachment.MOST_BYTES - 1_000);
        OutgoingDialog full = Fixtures.with(List.of(most, pdf(1_000)));

        assertThat(Fixtures.dialog(DialogWriter.write(full)).attachments()).isEqualTo(full.attachments());
        assertThatThrownBy(() -> Fixtures.with(List.of(most, pdf(1_001)))).hasMessageContaining("10000000");
    }

    @Test
    void an_attachment_is_what_its_bytes_are() {
        byte[] png = AttachmentKind.PNG.beginning();

        assertThatThrownBy(() -> new Attachment(AttachmentKind.PDF, "Plan", png))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Attachment(AttachmentKind.PDF, "Plan", new byte[] {'%', 'P'}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Attachment pdf(int length) {
        return new Attachment(AttachmentKind.PDF, "Plan", Arrays.copyOf(AttachmentKind.PDF.beginning(), length));
    }

    @Test
    void the_note_has_topic_heading_text_and_both_roles() {
        Note note = Fixtures.dialog(DialogWriter.write(Fixtures.newDialog()))
                .content()
                .notes()
                .getFirst();

        assertThat(note.topic()).isEqualTo(DialogTopic.ABOUT_PATIENT.code());
        assertThat(note.subject()).isEqualTo("Individuell plan: ny versjon");
        assertThat(note.text()).isEqualTo("Planen er endret etter møtet. Kan dere se på delmål 2?");
        assertThat(note.roles())
                .containsExactly(
                        Fixtures.coordinator().asRole(),
                        Fixtures.newDialog().wanted().orElseThrow().asContactAtReceiver());
        assertThat(note.roles().getLast()).matches(RelatedRole::isContactAtReceiver);
    }

    @Test
    void an_answer_says_what_it_answers() {
        Received.Dialog read = Fixtures.dialog(DialogWriter.write(Fixtures.answer()));

        assertThat(read.envelope().conversation())
                .contains(new Conversation(Fixtures.FIRST.toString(), Fixtures.FIRST.toString()));
    }

    @Test
    void the_same_message_is_written_as_the_same_bytes() {
        assertThat(DialogWriter.write(Fixtures.newDialog())).isEqualTo(DialogWriter.write(Fixtures.newDialog()));
    }

    @Test
    void any_words_survive_and_what_xml_cannot_carry_is_marked() {
        String words = "æøåÆØÅ é š 😀 <b>&amp; \"sitat\" ]]> 'x'\nny linje\ttab";

        assertThat(textRead(words)).isEqualTo(words);
        assertThat(textRead("før\u0000etter\u0008 \uD83D slutt")).isEqualTo("før\uFFFDetter\uFFFD \uFFFD slutt");
        assertThat(textRead("en\r\nto\rtre")).isEqualTo("en\nto\ntre");
    }

    @Test
    void a_new_dialog_about_a_patient_says_whom_it_is_for() {
        OutgoingDialog dialog = Fixtures.newDialog();

        assertThatThrownBy(() -> new OutgoingDialog(
                        dialog.messageId(),
                        dialog.generated(),
                        Optional.empty(),
                        dialog.sender(),
                        dialog.receiver(),
                        dialog.patient(),
                        DialogTopic.ABOUT_PATIENT,
                        dialog.subject(),
                        dialog.text(),
                        dialog.responsible(),
                        Optional.empty(),
                        List.of()))
                .hasMessageContaining("profession");
    }

    @Test
    void an_address_without_her_ids_on_both_levels_is_not_sent_to() {
        OutgoingDialog dialog = Fixtures.newDialog();
        Address half = new Address(Party.withHerId("Havnes sykehus HF", "99900101"), List.of(), Optional.empty());

        assertThatThrownBy(() -> new OutgoingDialog(
                        dialog.messageId(),
                        dialog.generated(),
                        dialog.conversation(),
                        dialog.sender(),
                        half,
                        dialog.patient(),
                        dialog.topic(),
                        dialog.subject(),
                        dialog.text(),
                        dialog.responsible(),
                        dialog.wanted(),
                        List.of()))
                .hasMessageContaining("receiver");
    }

    @Test
    void the_responsible_person_has_a_name() {
        assertThatThrownBy(() -> new ResponsiblePerson(
                        ResponsiblePerson.coordinatorRole(),
                        "Lunde",
                        " ",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .hasMessageContaining("name");
    }

    @Test
    void nothing_about_the_person_shows_when_a_message_is_logged() {
        Received.Dialog read = Fixtures.dialog(DialogWriter.write(Fixtures.newDialog()));

        assertThat(read.toString() + Fixtures.newDialog())
                .doesNotContain("15849010260", "Testesen", "1990", "delmål")
                .contains(Fixtures.FIRST.toString(), "HER:99900102");
    }

    private static String textRead(String text) {
        return Fixtures.dialog(DialogWriter.write(Fixtures.saying(text)))
                .content()
                .notes()
                .getFirst()
                .text();
    }
}
