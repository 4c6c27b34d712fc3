package no.individuellplan.integration.format.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import no.individuellplan.integration.format.DialogWriter;
import no.individuellplan.integration.format.Fixtures;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.Warning;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.dialog.Note;
import no.individuellplan.integration.format.schema.MessageSchema;
import no.individuellplan.integration.format.xml.Limits;
import no.individuellplan.local.LocalAuthority;
import no.individuellplan.local.LocalAuthority.Issued;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages signed by somebody, with certificates of an authority made for it, and with what others have done to them. */
class PersonalSignatureTest {
    private static final Instant MADE = Fixtures.NOON.toInstant();
    private static final Duration DAY = Duration.ofDays(1);
    private static final byte[] MESSAGE = DialogWriter.write(Fixtures.newDialog());

    private static LocalAuthority authority;
    private static Issued doctor;

    @TempDir
    static Path trust;

    @BeforeAll
    static void an_authority_that_knows_a_doctor() {
        authority = new LocalAuthority("For tests of signatures");
        doctor = authority.issue("999999999", MADE.minus(DAY), MADE.plus(DAY));
        authority.writeCertificate(trust.resolve("authority.pem"));
        authority.writeRevocations(trust.resolve("authority.crl"), MADE.minus(DAY), MADE.plus(DAY));
    }

    @Test
    void a_signature_that_holds_is_noted() {
        byte[] signed = Sign.AS_USUAL.with(doctor, MESSAGE);

        assertThat(taken(trusting(), signed).warnings()).containsExactly(Warning.SIGNED);
        assertThat(SharedMessages.schema().faults(signed)).isEmpty();
    }

    @Test
    void without_an_authority_to_ask_nobody_is_refused_for_it() {
        Issued stranger = new LocalAuthority("A stranger").issue("999999999", MADE.minus(DAY), MADE.plus(DAY));

        assertThat(taken(Fixtures.reader(), Sign.AS_USUAL.with(stranger, MESSAGE))
                        .warnings())
                .containsExactly(Warning.SIGNATURE_NOT_CHECKED);
    }

    @Test
    void without_a_list_of_what_is_taken_back_it_is_not_called_checked(@TempDir Path folder) {
        authority.writeCertificate(folder.resolve("authority.pem"));

        assertThat(taken(trusting(folder), Sign.AS_USUAL.with(doctor, MESSAGE)).warnings())
                .containsExactly(Warning.SIGNATURE_NOT_CHECKED);
    }

    @Test
    void one_letter_changed_after_signing_is_refused_whether_the_signer_is_known_or_not() {
        byte[] changed = replaced(Sign.AS_USUAL.with(doctor, MESSAGE), "delmål 2", "delmål 3");

        refused(trusting(), changed, ErrorCode.S01);
        refused(Fixtures.reader(), changed, ErrorCode.S01);
        refused(new MessageReader(SharedMessages.schema(), Limits.DEFAULT), changed, ErrorCode.S01);
    }

    @Test
    void the_sender_of_a_refused_message_is_told() {
        Received.Refused refused = (Received.Refused)
                trusting().read(replaced(Sign.AS_USUAL.with(doctor, MESSAGE), "delmål 2", "delmål 3"));

        assertThat(refused.original().orElseThrow().messageId()).isEqualTo(Fixtures.FIRST.toString());
    }

    @Test
    void a_certificate_that_did_not_hold_when_the_message_was_made_is_refused() {
        Issued expired = authority.issue("999999999", MADE.minus(DAY.multipliedBy(9)), MADE.minus(DAY));
        Issued later = authority.issue("999999999", MADE.plus(DAY), MADE.plus(DAY.multipliedBy(9)));

        refused(trusting(), Sign.AS_USUAL.with(expired, MESSAGE), ErrorCode.S02);
        refused(trusting(), Sign.AS_USUAL.with(later, MESSAGE), ErrorCode.S02);
    }

    @Test
    void a_certificate_of_an_authority_nobody_trusts_is_refused() {
        Issued stranger =
                new LocalAuthority("For tests of signatures").issue("999999999", MADE.minus(DAY), MADE.plus(DAY));

        refused(trusting(), Sign.AS_USUAL.with(stranger, MESSAGE), ErrorCode.S02);
    }

    @Test
    void a_certificate_that_is_not_for_signing_is_refused() {
        Issued lock = authority.issue("999999999", MADE.minus(DAY), MADE.plus(DAY), KeyUsage.keyEncipherment);

        refused(trusting(), Sign.AS_USUAL.with(lock, MESSAGE), ErrorCode.S02);
        refused(Fixtures.reader(), Sign.AS_USUAL.with(lock, MESSAGE), ErrorCode.S02);
    }

    @Test
    void a_certificate_that_is_taken_back_is_refused_from_then_on(@TempDir Path folder) {
        LocalAuthority strict = new LocalAuthority("One that takes back");
        Instant now = Instant.now();
        Issued lost = strict.issue("999999999", MADE.minus(DAY), now.plus(DAY));
        strict.revoke(lost.certificate());
        strict.writeCertificate(folder.resolve("authority.pem"));
        strict.writeRevocations(folder.resolve("authority.crl"), now, now.plus(DAY));
        byte[] after = Sign.AS_USUAL.with(
                lost, replaced(MESSAGE, "<GenDate>[^<]*<", "<GenDate>" + now.plus(Duration.ofHours(1)) + "<"));

        refused(trusting(folder), after, ErrorCode.S03);
        assertThat(taken(trusting(folder), Sign.AS_USUAL.with(lost, MESSAGE)).warnings())
                .as("made before that")
                .containsExactly(Warning.SIGNED);
    }

    @Test
    void a_list_somebody_else_signed_takes_nothing_back_and_proves_nothing(@TempDir Path folder) {
        LocalAuthority stranger = new LocalAuthority("For tests of signatures");
        stranger.revoke(doctor.certificate());
        authority.writeCertificate(folder.resolve("authority.pem"));
        stranger.writeRevocations(folder.resolve("stranger.crl"), MADE.minus(DAY), MADE.plus(DAY.multipliedBy(9000)));

        assertThat(taken(trusting(folder), Sign.AS_USUAL.with(doctor, MESSAGE)).warnings())
                .containsExactly(Warning.SIGNATURE_NOT_CHECKED);
    }

    @Test
    void the_key_of_another_than_the_certificate_is_refused() {
        Issued other = authority.issue("999999999", MADE.minus(DAY), MADE.plus(DAY));

        refused(
                trusting(),
                Sign.AS_USUAL.with(other.keys().getPrivate(), doctor.certificate(), MESSAGE),
                ErrorCode.S01);
        refused(trusting(), Sign.AS_USUAL.with(other.keys().getPrivate(), null, MESSAGE), ErrorCode.S01);
    }

    @Test
    void a_method_that_is_too_weak_is_refused() {
        refused(trusting(), Sign.AS_IN_2011.with(doctor, MESSAGE), ErrorCode.S01);
    }

    @Test
    void a_signature_over_a_part_of_the_message_is_refused() {
        Sign part = new Sign(
                Sign.AS_USUAL.signatureMethod(), DigestMethod.SHA256, "#a", List.of(CanonicalizationMethod.EXCLUSIVE));
        byte[] marked =
                replaced(MESSAGE, "<(\\w+:)?Tema>", "<$1Tema xmlns:u=\"http://docs.oasis-open.org/wss\" xml:id=\"a\">");

        refused(trusting(), signedPart(part, marked), ErrorCode.S01);
    }

    @Test
    void a_signature_over_something_elsewhere_is_refused_and_not_fetched(@TempDir Path folder) throws Exception {
        byte[] signed = Sign.AS_USUAL.with(doctor, MESSAGE);
        Path file = Files.writeString(folder.resolve("elsewhere.xml"), "<a/>");

        refused(trusting(), replaced(signed, "URI=\"\"", "URI=\"" + file.toUri() + "\""), ErrorCode.S01);
        refused(trusting(), replaced(signed, "URI=\"\"", "URI=\"http://127.0.0.1:9/a\""), ErrorCode.S01);
        refused(trusting(), replaced(signed, "URI=\"\"", "URI=\"#xpointer(/)\""), ErrorCode.S01);
    }

    @Test
    void a_document_hidden_in_the_signature_is_not_read() {
        String signed = new String(Sign.AS_USUAL.with(doctor, MESSAGE), StandardCharsets.UTF_8);
        String hidden = signed.substring(signed.indexOf("<Document>"), signed.lastIndexOf("</Document>") + 11)
                .replace("delmål 2", "delmål 99");
        String wrapped = signed.replace("</ds:Signature>", "<ds:Object>" + hidden + "</ds:Object></ds:Signature>");

        assertThat(hidden).contains("delmål 99");
        Received read = trusting().read(Fixtures.utf8(wrapped));
        if (read instanceof Received.Dialog dialog) {
            assertThat(dialog.content().notes()).extracting(Note::text).noneMatch(text -> text.contains("delmål 99"));
        } else {
            refused(trusting(), Fixtures.utf8(wrapped), ErrorCode.S01);
        }
    }

    @Test
    void the_signed_message_wrapped_in_another_is_refused() {
        String signed = new String(Sign.AS_USUAL.with(doctor, MESSAGE), StandardCharsets.UTF_8);
        String signature = signed.substring(signed.indexOf("<ds:Signature"), signed.indexOf("</ds:Signature>") + 15);
        String inner = signed.substring(signed.indexOf("<MsgHead"));
        String other = new String(MESSAGE, StandardCharsets.UTF_8).replace("delmål 2", "delmål 99");

        refused(
                trusting(),
                Fixtures.utf8(other.replace(
                        "</MsgHead>",
                        signature.replace(
                                "</ds:Signature>", "<ds:Object>" + inner + "</ds:Object></ds:Signature></MsgHead>"))),
                ErrorCode.S01);
        refused(trusting(), Fixtures.utf8(other.replace("</MsgHead>", signature + "</MsgHead>")), ErrorCode.S01);
        refused(trusting(), Fixtures.utf8(signed.replace("</MsgHead>", signature + "</MsgHead>")), ErrorCode.S01);
        byte[] elsewhere = Fixtures.utf8(signed.replace(signature, "<x>" + signature + "</x>"));
        assertThat(taken(trusting(), elsewhere).warnings())
                .as("where no signature belongs there is none")
                .isEmpty();
    }

    @Test
    void a_signature_is_checked_on_the_same_characters_that_are_read() {
        byte[] signed = Sign.AS_USUAL.with(doctor, MESSAGE);
        byte[] lies = new String(signed, StandardCharsets.UTF_8)
                .replaceFirst("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")
                .getBytes(StandardCharsets.UTF_8);

        refused(trusting(), lies, ErrorCode.S01);
    }

    private static byte[] signedPart(Sign part, byte[] marked) {
        byte[] whole = Sign.AS_USUAL.with(doctor, marked);
        return replaced(whole, "URI=\"\"", "URI=\"" + part.uri() + "\"");
    }

    private static byte[] replaced(byte[] message, String what, String with) {
        String before = new String(message, StandardCharsets.UTF_8);
        String after = before.replaceFirst(what, with);
        assertThat(after).as("really changed").isNotEqualTo(before);
        return Fixtures.utf8(after);
    }

    private static MessageReader trusting() {
        return trusting(trust);
    }

    private static MessageReader trusting(Path folder) {
        return new MessageReader(MessageSchema.none(), Limits.DEFAULT, SignatureTrust.of(folder));
    }

    private static Received.Dialog taken(MessageReader reader, byte[] message) {
        Received read = reader.read(message);
        assertThat(read)
                .as(() -> read instanceof Received.Refused no ? no.faults().toString() : "")
                .isInstanceOf(Received.Dialog.class);
        return (Received.Dialog) read;
    }

    private static void refused(MessageReader reader, byte[] message, ErrorCode code) {
        Received read = reader.read(message);
        assertThat(read).isInstanceOf(Received.Refused.class);
        assertThat(((Received.Refused) read).faults()).extracting(Fault::code).containsExactly(code);
    }
}
