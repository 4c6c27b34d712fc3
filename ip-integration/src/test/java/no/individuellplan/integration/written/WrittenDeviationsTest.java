package no.individuellplan.integration.written;

import static no.individuellplan.integration.written.WrittenTest.carried;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.individuellplan.core.message.Deviation;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.DeviationReport;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.dialog.DialogType;
import no.individuellplan.integration.format.dialog.Note;
import no.individuellplan.integration.format.msghead.Conversation;
import no.individuellplan.integration.format.msghead.ReceiptVersion;
import no.individuellplan.integration.fuzz.Pick;
import no.individuellplan.integration.message.OpenFormat;
import org.junit.jupiter.api.Test;

/** Every report of something wrong that we write is valid by the official schema and reads back to the same. */
class WrittenDeviationsTest {
    private static final int FEW = 100;

    private final MessageReader strict = SharedMessages.reader();
    private final MessageFormat format = OpenFormat.with(strict);

    @Test
    void every_report_is_valid_and_reads_back_to_the_same() {
        WrittenTest.seeds(FEW).forEach(seed -> {
            DeviationReport report = any(WrittenTest.pick(seed));
            byte[] written = format.write(report);
            assertThat(SharedMessages.schema().faults(written))
                    .as("seed %d", seed)
                    .isEmpty();
            readsBack(report, written, "seed " + seed);
        });
    }

    private void readsBack(DeviationReport report, byte[] written, String seed) {
        Received.Dialog read = (Received.Dialog) strict.read(written);
        assertThat(read.warnings()).as(seed).isEmpty();
        assertThat(read.envelope().type()).as(seed).isEqualTo(DialogType.DIALOG_AVVIK.name());
        assertThat(read.envelope().messageId()).as(seed).isEqualTo(report.msgId());
        assertThat(read.envelope().conversation())
                .as(seed)
                .contains(new Conversation(
                        report.parent().toString(), report.conversation().toString()));
        assertThat(read.envelope().original().receiptVersion()).as(seed).isEqualTo(ReceiptVersion.V1_0);
        Note note = read.content().notes().getFirst();
        assertThat(note.topic().value())
                .as(seed)
                .isEqualTo(
                        switch (report.deviation()) {
                            case WRONG_ADDRESSEE -> "1";
                            case INCOMPLETE -> "2";
                            case OTHER -> "9";
                        });
        assertThat(note.text()).as(seed).isEqualTo(carried(report.text()));
        Incoming.DialogIn told = (Incoming.DialogIn) format.read(written);
        assertThat(told.patientNumber())
                .as(seed)
                .isEqualTo(report.patient().nationalId().digits());
        assertThat(told.envelope().conversation()).as(seed).isEqualTo(report.conversation());
    }

    private static DeviationReport any(Pick pick) {
        return new DeviationReport(
                AnyDialog.id(pick),
                Instant.ofEpochSecond(1_700_000_000L + pick.below(1_000_000_000)),
                AnyDialog.id(pick),
                AnyDialog.id(pick),
                AnyDialog.address(pick),
                AnyDialog.address(pick),
                AnyDialog.patient(pick),
                Deviation.values()[pick.below(Deviation.values().length)],
                AnyText.of(pick),
                AnyText.name(pick),
                AnyText.name(pick),
                pick.oneIn(3) ? null : "9" + (100_000 + pick.below(900_000)),
                AnyDialog.phone(pick),
                pick.oneIn(2));
    }
}
