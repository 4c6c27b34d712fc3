package no.individuellplan.integration.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.integration.format.Fixtures;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.apprec.AppRec;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.dialog.Contact;
import no.individuellplan.integration.format.dialog.Note;
import no.individuellplan.integration.format.dialog.RelatedRole;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.msghead.Conversation;
import no.individuellplan.integration.format.msghead.Identifier;
import no.individuellplan.integration.format.msghead.Party;
import no.individuellplan.integration.format.msghead.Patient;
import no.individuellplan.integration.format.msghead.ReceiptVersion;
import no.individuellplan.integration.format.xml.Namespaces;
import no.individuellplan.integration.format.xml.XmlText;
import no.individuellplan.integration.fuzz.Pick;
import no.individuellplan.integration.message.OpenFormat;
import org.junit.jupiter.api.Test;

/**
 * Everything we write is valid by the official schemas and reads back to the same, whatever people write in it. Long form:
 * {@code -Dip.written=10000}; a seed that failed again: {@code -Dip.written.seed=… -Dip.written=1}.
 */
class WrittenTest {
    private static final int FEW = 500;
    private static final UUID ANSWER = UUID.fromString("0195560b-9999-7000-8000-000000000009");
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");

    private final MessageReader strict = SharedMessages.reader();
    private final MessageFormat format = OpenFormat.with(strict);
    private final MessageFormat lenient = OpenFormat.with(Fixtures.reader());

    @Test
    void every_dialog_is_valid_and_reads_back_to_the_same() {
        seeds().forEach(seed -> {
            MessageFormat.Dialog dialog = AnyDialog.of(pick(seed));
            byte[] written = format.write(dialog);
            assertThat(SharedMessages.schema().faults(written))
                    .as("seed %d", seed)
                    .isEmpty();
            readsBack(dialog, written, "seed " + seed);
        });
    }

    @Test
    void every_receipt_of_either_version_is_valid_and_reads_back_to_the_same() {
        seeds().forEach(seed -> {
            Pick pick = pick(seed);
            MessageFormat.Dialog dialog = AnyDialog.of(pick);
            String words = pick.oneIn(3) ? null : AnyText.of(pick);
            byte[] newer = format.write(dialog);
            byte[] older = Fixtures.utf8(
                    new String(newer, StandardCharsets.UTF_8).replace(Namespaces.DIALOG_1_1, Namespaces.DIALOG_1_0));
            answers(
                    dialog,
                    format.acknowledge(newer, "99900102", ANSWER, NOW, words == null ? null : "X99", words),
                    ReceiptVersion.V1_1,
                    words,
                    "seed " + seed);
            answers(
                    dialog,
                    lenient.acknowledge(older, "99900102", ANSWER, NOW, words == null ? null : "X99", words),
                    ReceiptVersion.V1_0,
                    words,
                    "seed " + seed);
        });
    }

    @Test
    void what_is_sent_again_is_valid_and_the_same_but_for_id_time_and_the_conversation_it_began() {
        seeds().forEach(seed -> {
            byte[] first = format.write(AnyDialog.of(pick(seed)));
            UUID began = ((Incoming.DialogIn) format.read(first)).envelope().conversation();
            UUID id = UUID.randomUUID();
            byte[] again = format.again(first, id, NOW.plusSeconds(60), began);

            assertThat(SharedMessages.schema().faults(again)).as("seed " + seed).isEmpty();
            Incoming.DialogIn read = (Incoming.DialogIn) format.read(again);
            assertThat(read.envelope().msgId()).isEqualTo(id);
            assertThat(read.envelope().genDate()).isEqualTo(NOW.plusSeconds(60));
            assertThat(read.envelope().conversation()).isEqualTo(began);
            assertThat(((Received.Dialog) strict.read(again)).content())
                    .as("seed " + seed)
                    .usingRecursiveComparison()
                    .isEqualTo(((Received.Dialog) strict.read(first)).content());
        });
    }

    private void readsBack(MessageFormat.Dialog dialog, byte[] written, String seed) {
        Received.Dialog read = (Received.Dialog) strict.read(written);
        assertThat(read.warnings()).as(seed).isEmpty();
        assertThat(read.envelope().messageId()).as(seed).isEqualTo(dialog.msgId());
        assertThat(read.envelope().generated().toInstant()).as(seed).isEqualTo(dialog.genDate());
        assertThat(read.envelope().conversation())
                .as(seed)
                .isEqualTo(Optional.ofNullable(dialog.parent())
                        .map(parent -> new Conversation(
                                parent.toString(), dialog.conversation().toString())));
        assertThat(read.envelope().sender()).as(seed).isEqualTo(carried(dialog.sender()));
        assertThat(read.envelope().receiver()).as(seed).isEqualTo(carried(dialog.receiver()));
        Patient patient = read.envelope().patient();
        assertThat(patient.familyName())
                .as(seed)
                .isEqualTo(carried(dialog.patient().familyName()));
        assertThat(patient.givenName())
                .as(seed)
                .isEqualTo(carried(dialog.patient().givenName()));
        assertThat(patient.birthDate())
                .as(seed)
                .isEqualTo(Optional.ofNullable(dialog.patient().birthDate()));
        assertThat(patient.id(dialog.patient().nationalId().kind().name()).map(Identifier::id))
                .as(seed)
                .contains(dialog.patient().nationalId().digits());
        Note note = read.content().notes().getFirst();
        assertThat(note.subject()).as(seed).isEqualTo(carried(dialog.subject()));
        assertThat(note.text()).as(seed).isEqualTo(carried(dialog.text()));
        author(dialog, note.roles().getFirst(), seed);
        assertThat(note.roles().stream().filter(RelatedRole::isContactAtReceiver))
                .as(seed)
                .hasSize(dialog.parent() == null ? 1 : 0);
        assertThat(read.attachments()).as(seed).isEqualTo(carriedWith(dialog));
        core(dialog, written, seed);
    }

    private static void author(MessageFormat.Dialog dialog, RelatedRole role, String seed) {
        Contact contact = role.contact().orElseThrow();
        assertThat(role.patientRole().value()).as(seed).isEqualTo(dialog.coordinator() ? "8" : "21");
        assertThat(contact.familyName()).as(seed).isEqualTo(carried(dialog.authorFamilyName()));
        assertThat(contact.givenName()).as(seed).isEqualTo(carried(dialog.authorGivenName()));
        assertThat(contact.ids().stream().map(Identifier::id))
                .as(seed)
                .containsExactlyElementsOf(present(dialog.authorHpr()).toList());
        assertThat(contact.phones())
                .as(seed)
                .containsExactlyElementsOf(present(dialog.authorPhone())
                        .map(phone -> carried(phone).replace(" ", ""))
                        .toList());
    }

    /** What the core is told is the same once more. */
    private void core(MessageFormat.Dialog dialog, byte[] written, String seed) {
        Incoming.DialogIn told = (Incoming.DialogIn) format.read(written);
        assertThat(told.subject()).as(seed).isEqualTo(carried(dialog.subject()));
        assertThat(told.text()).as(seed).isEqualTo(carried(dialog.text()) + named(dialog));
        assertThat(format.attachments(written)).as(seed).isEqualTo(carriedWith(dialog));
        assertThat(told.patientNumber())
                .as(seed)
                .isEqualTo(dialog.patient().nationalId().digits());
        assertThat(told.envelope().senderHer())
                .as(seed)
                .isEqualTo(dialog.sender().unitHer());
        assertThat(told.envelope().receiverHer())
                .as(seed)
                .isEqualTo(dialog.receiver().unitHer());
    }

    private void answers(
            MessageFormat.Dialog dialog, byte[] receipt, ReceiptVersion version, String words, String seed) {
        assertThat(SharedMessages.schema().faults(receipt)).as(seed).isEmpty();
        AppRec read = ((Received.Receipt) strict.read(receipt)).appRec();
        assertThat(read.version()).as(seed).isEqualTo(version);
        assertThat(read.sender()).as(seed).isEqualTo(mirrored(dialog.receiver()));
        assertThat(read.receiver()).as(seed).isEqualTo(mirrored(dialog.sender()));
        assertThat(read.original().messageId())
                .as(seed)
                .isEqualTo(dialog.msgId().toString());
        assertThat(read.errors().stream().map(error -> inAttribute(error.text())))
                .as(seed)
                .containsExactlyElementsOf(words == null ? List.of() : List.of(inAttribute(words)));
    }

    /** Every byte as it was; a title as XML carries it. */
    private static List<Attachment> carriedWith(MessageFormat.Dialog dialog) {
        return dialog.attachments().stream()
                .map(one -> new Attachment(one.kind(), carried(one.title()), one.bytes()))
                .toList();
    }

    private static String named(MessageFormat.Dialog dialog) {
        return dialog.attachments().stream()
                .map(one -> "\n\nVedlegg: " + carried(one.title()) + " (" + one.kind() + ")")
                .collect(Collectors.joining());
    }

    static Address carried(MessageFormat.Address address) {
        return Address.of(
                Party.withHerId(carried(address.organisation()), address.organisationHer()),
                Party.withHerId(carried(address.unit()), address.unitHer()));
    }

    /** In a receipt the kind of an identifier is a CS: the list is not said. */
    private static Address mirrored(MessageFormat.Address address) {
        return Address.of(
                new Party(carried(address.organisation()), List.of(her(address.organisationHer()))),
                new Party(carried(address.unit()), List.of(her(address.unitHer()))));
    }

    private static Identifier her(String id) {
        return new Identifier(id, Code.of("HER", "HER-id"));
    }

    /** Blanks at the ends say nothing; what no XML can carry is replaced by a mark everybody sees. */
    static String carried(String text) {
        return XmlText.legal(text).strip();
    }

    /** As {@link #carried}, but a tab is a space and the ends stay. */
    private static String inAttribute(String text) {
        return XmlText.legal(text).replace('\t', ' ');
    }

    private static Stream<String> present(String text) {
        return Stream.ofNullable(text).filter(one -> !one.isBlank());
    }

    static Pick pick(long seed) {
        return new Pick(new SplittableRandom(seed));
    }

    /** Half of them the same as ever. */
    private static Stream<Long> seeds() {
        return seeds(FEW);
    }

    static Stream<Long> seeds(int few) {
        int count = Integer.getInteger("ip.written", few);
        long fresh = ThreadLocalRandom.current().nextLong(1_000_000_000_000L);
        Long given = Long.getLong("ip.written.seed");
        return given != null
                ? Stream.iterate(given, seed -> seed + 1).limit(count)
                : Stream.concat(
                        Stream.iterate(0L, seed -> seed + 1).limit(count / 2),
                        Stream.iterate(fresh, seed -> seed + 1).limit(count - count / 2));
    }
}
