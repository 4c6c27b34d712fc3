package no.individuellplan.integration.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.Dialog;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.MessageFormat.Topic;
import no.individuellplan.core.need.NeedLetter;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.fuzz.Pick;
import no.individuellplan.integration.message.OpenFormat;
import org.junit.jupiter.api.Test;

/** Every report of a need that we write is valid by the official schema, and is the same report when it is read. */
class WrittenNeedsTest {
    private static final int FEW = 100;

    private final MessageReader strict = SharedMessages.reader();
    private final MessageFormat format = OpenFormat.with(strict);

    @Test
    void every_report_is_valid_and_reads_back_to_the_same() {
        WrittenTest.seeds(FEW).forEach(seed -> {
            Pick pick = WrittenTest.pick(seed);
            NeedLetter letter = new NeedLetter(words(pick), pick.oneIn(3) ? null : words(pick), pick.oneIn(2));
            byte[] written = format.write(dialog(AnyDialog.of(pick), letter));
            assertThat(SharedMessages.schema().faults(written))
                    .as("seed %d", seed)
                    .isEmpty();
            Received.Dialog read = (Received.Dialog) strict.read(written);
            assertThat(read.content().notes().getFirst().topic().value())
                    .as("seed %d", seed)
                    .isEqualTo("6");
            Incoming.DialogIn told = (Incoming.DialogIn) format.read(written);
            assertThat(told.envelope().parent()).as("seed %d", seed).isNull();
            assertThat(NeedLetter.isCalled(told.subject())).as("seed %d", seed).isTrue();
            assertThat(NeedLetter.of(told.text())).as("seed %d", seed).isEqualTo(letter);
        });
    }

    /** As a message carries them, and as they are kept. */
    private static String words(Pick pick) {
        String any = WrittenTest.carried(AnyText.of(pick));
        String some = any.codePoints()
                .limit(5_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return WrittenText.of("Trenger " + some + " flere");
    }

    private static Dialog dialog(Dialog any, NeedLetter letter) {
        return new Dialog(
                any.msgId(),
                any.genDate(),
                any.msgId(),
                null,
                any.sender(),
                any.receiver(),
                any.patient(),
                NeedLetter.SUBJECT,
                letter.text(),
                any.authorGivenName(),
                any.authorFamilyName(),
                any.authorHpr(),
                any.authorPhone(),
                false,
                Topic.ABOUT_PATIENT,
                List.of());
    }
}
