package no.individuellplan.integration.format;

import static no.individuellplan.integration.format.Fixtures.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import no.individuellplan.core.message.AttachmentKind;
import no.individuellplan.integration.format.code.CodeList;
import org.junit.jupiter.api.Test;

/** What must be refused, with which code, and what must not, with or without schemas. */
class RefusingTest {

    private static final String MESSAGE = Fixtures.xml(Fixtures.newDialog());

    @Test
    void a_message_id_that_is_no_uuid() {
        assertBoth(MESSAGE.replace(Fixtures.FIRST.toString(), "melding-17"), "refused E10, answer V1_1");
        assertBoth(MESSAGE.replace(Fixtures.FIRST.toString(), "1-2-3-4-5"), "refused E10, answer V1_1");
    }

    @Test
    void a_message_id_in_capitals_is_a_uuid() {
        String capitals = MESSAGE.replace(
                "<MsgId>" + Fixtures.FIRST,
                "<MsgId>" + Fixtures.FIRST.toString().toUpperCase(Locale.ROOT));

        assertBoth(capitals, "dialog DIALOG_HELSEFAGLIG []");
    }

    @Test
    void a_message_without_what_every_message_has() {
        assertBoth(without("Type"), "refused T02, answer V1_1");
        assertBoth(without("GenDate"), "refused T02, answer V1_1");
        assertBoth(without("MsgId"), "refused T02, answer V1_1");
        assertBoth(without("MIGversion"), "refused T02, answer V1_1");
        assertBoth(without("Sender"), "refused T02, no answer");
        assertBoth(without("Receiver"), "refused T02, no answer");
        assertBoth(without("TemaKodet"), "refused T02, answer V1_1");
        assertBoth(without("MsgInfo"), "refused T02, no answer");
    }

    @Test
    void a_message_without_a_patient() {
        assertBoth(without("Patient"), "refused E36, answer V1_1");
    }

    @Test
    void another_version_of_the_head() {
        assertBoth(MESSAGE.replace("v1.2 2006-05-24", "v1.1 2006-02-15"), "unsupported, answer V1_1");
    }

    @Test
    void a_kind_of_message_we_do_not_take() {
        assertBoth(MESSAGE.replace("\"DIALOG_HELSEFAGLIG\"", "\"EPIKRISE\""), "unsupported, answer V1_1");
    }

    @Test
    void a_dialog_that_carries_something_else() {
        String other = MESSAGE.replace(
                "http://www.kith.no/xmlstds/dialog/2013-01-23", "http://www.kith.no/xmlstds/po/x/2009-06-30");

        assertBoth(other, "unsupported, answer V1_0");
    }

    @Test
    void content_that_only_the_schema_can_judge() {
        String shuffled = MESSAGE.replace("<Tema>", "<Ukjent/><Tema>");

        assertThat(described(SharedMessages.reader(), shuffled)).isEqualTo("refused T02, answer V1_1");
    }

    @Test
    void a_schema_fault_never_repeats_what_it_found() {
        String wrong = MESSAGE.replace("1990-04-15", "15849010260");
        Received.Refused refused = (Received.Refused) SharedMessages.reader().read(utf8(wrong));

        assertThat(refused.faults())
                .allSatisfy(fault -> assertThat(fault.text()).contains("linje").doesNotContain("15849010260"));
    }

    @Test
    void all_faults_are_told_at_once() {
        String wrong = MESSAGE.replace(Fixtures.FIRST.toString(), "melding-17")
                .replace("15849010260", "12345678901")
                .replace(base64("%PDF-1.4"), base64("<html>12"));

        assertBoth(wrong, "refused E10 E36 X99, answer V1_1");
    }

    @Test
    void an_attachment_is_judged_by_what_it_is_and_not_by_its_name() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1};
        String asPdf = withAttachment(Base64.getEncoder().encodeToString(png));

        assertThat(Fixtures.dialog(utf8(asPdf)).attachments())
                .singleElement()
                .matches(attachment -> attachment.kind() == AttachmentKind.PNG);
        assertBoth(withAttachment(base64("MZ\u0090 program")), "refused X99, answer V1_1");
        assertBoth(withAttachment(""), "refused X99, answer V1_1");
    }

    @Test
    void an_attachment_that_is_no_base64() {
        assertThat(described(Fixtures.reader(), withAttachment("JVBERi0*"))).isEqualTo("refused X99, answer V1_1");
        assertThat(described(SharedMessages.reader(), withAttachment("JVBERi0*")))
                .isEqualTo("refused T02, answer V1_1");
    }

    @Test
    void an_attachment_that_lies_elsewhere() {
        String elsewhere = MESSAGE.replaceFirst(
                "<Content><Base64Container.*?</Content>", "<FileReference>http://127.0.0.1/plan.pdf</FileReference>");

        assertBoth(elsewhere, "refused X99, answer V1_1");
    }

    @Test
    void an_attachment_with_line_breaks_is_read() {
        String broken = withAttachment("JVBERi0x\n  LjQK\r\n");

        assertBoth(broken, "dialog DIALOG_HELSEFAGLIG []");
    }

    @Test
    void an_unknown_code_is_kept_and_never_refused() {
        String unknown = MESSAGE.replace("V=\"6\"", "V=\"66\"").replace("Henvendelse om pasient", "Noe nytt");

        assertBoth(unknown, "dialog DIALOG_HELSEFAGLIG []");
        var topic = Fixtures.dialog(utf8(unknown)).content().notes().getFirst().topic();
        assertThat(topic.value()).isEqualTo("66");
        assertThat(topic.shown()).isEqualTo("Noe nytt");
        assertThat(topic.system()).isEqualTo(CodeList.DIALOG_TOPIC.oid());
    }

    @Test
    void a_training_message_is_taken_in_with_a_warning() {
        String training = MESSAGE.replace("<Sender>", "<ProcessingStatus V=\"T\" DN=\"Opplæring\"/><Sender>");

        assertBoth(training, "dialog DIALOG_HELSEFAGLIG [NOT_PRODUCTION]");
    }

    @Test
    void a_personal_signature_is_never_silently_trusted() {
        String signed = MESSAGE.replace(
                "</MsgHead>", "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/></MsgHead>");

        assertThat(described(Fixtures.reader(), signed)).isEqualTo("refused S01, answer V1_1");
    }

    @Test
    void markup_in_a_text_becomes_words() {
        String marked = MESSAGE.replaceFirst(
                "<TekstNotatInnhold>.*?</TekstNotatInnhold>",
                "<TekstNotatInnhold><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Hei <b>du</b></p>"
                        + "<script>alert(1)</script><ul><li>en</li><li>to</li></ul></div></TekstNotatInnhold>");

        assertThat(Fixtures.dialog(utf8(marked)).content().notes().getFirst().text())
                .isEqualTo("Hei du\nen\nto");
    }

    private static void assertBoth(String message, String expected) {
        assertThat(message).as("the message is really changed").isNotEqualTo(MESSAGE);
        assertThat(described(Fixtures.reader(), message)).as("without schemas").isEqualTo(expected);
        assertThat(described(SharedMessages.reader(), message))
                .as("with schemas")
                .isEqualTo(expected);
    }

    private static String described(MessageReader reader, String message) {
        return Described.of(reader.read(utf8(message)));
    }

    private static String without(String element) {
        String end = MESSAGE.contains("</" + element + ">") ? "</" + element + ">" : "/>";
        return MESSAGE.replaceFirst("(?s)<" + element + "[ >].*?" + end, "");
    }

    private static String withAttachment(String base64) {
        return MESSAGE.replaceFirst("(<Base64Container[^>]*>)[^<]*", "$1" + base64);
    }

    private static String base64(String text) {
        return Base64.getEncoder()
                .encodeToString(text.getBytes(StandardCharsets.ISO_8859_1))
                .substring(0, 8);
    }
}
