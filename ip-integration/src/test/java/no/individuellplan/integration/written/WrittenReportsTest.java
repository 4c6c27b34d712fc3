package no.individuellplan.integration.written;

import static no.individuellplan.integration.written.WrittenTest.carried;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.AdmissionReport;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.MessageFormat.ServiceNow;
import no.individuellplan.core.message.Shipment;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.field.Field;
import no.individuellplan.integration.format.msghead.Conversation;
import no.individuellplan.integration.format.plo.PloContent;
import no.individuellplan.integration.format.plo.PloType;
import no.individuellplan.integration.message.OpenFormat;
import org.junit.jupiter.api.Test;

/** Every admission report we write is valid by the official schema and reads back to the same. Long form as {@link WrittenTest}. */
class WrittenReportsTest {
    private static final int FEW = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final MessageReader strict = SharedMessages.reader();
    private final MessageFormat format = OpenFormat.with(strict);

    @Test
    void every_report_is_valid_and_reads_back_to_the_same() {
        WrittenTest.seeds(FEW).forEach(seed -> {
            AdmissionReport report = AnyReport.of(WrittenTest.pick(seed));
            byte[] written = format.write(report);
            assertThat(SharedMessages.schema().faults(written))
                    .as("seed %d", seed)
                    .isEmpty();
            readsBack(report, written, "seed " + seed);
        });
    }

    private void readsBack(AdmissionReport report, byte[] written, String seed) {
        Received.Plo read = (Received.Plo) strict.read(written);
        assertThat(read.warnings()).as(seed).isEmpty();
        assertThat(read.envelope().messageId()).as(seed).isEqualTo(report.msgId());
        assertThat(read.envelope().generated().toInstant()).as(seed).isEqualTo(report.genDate());
        assertThat(read.envelope().conversation())
                .as(seed)
                .contains(new Conversation(
                        report.parent().toString(), report.conversation().toString()));
        assertThat(read.envelope().sender()).as(seed).isEqualTo(carried(report.sender()));
        assertThat(read.envelope().receiver()).as(seed).isEqualTo(carried(report.receiver()));
        PloContent content = read.content();
        assertThat(content.type()).as(seed).isEqualTo(PloType.INNLEGGELSESRAPPORT);
        assertThat(content.responsible())
                .as(seed)
                .containsExactlyElementsOf(
                        report.authorHpr() == null || report.authorHpr().isBlank()
                                ? List.of()
                                : List.of(
                                        carried(report.authorGivenName()) + " " + carried(report.authorFamilyName())));
        assertThat(values(content, "BetegnelseTjeneste", "TjenestenLevertAv", "OpplysningerOmTjenesten", "Startdato"))
                .as(seed)
                .containsExactlyElementsOf(report.services().stream()
                        .flatMap(WrittenReportsTest::said)
                        .toList());
        assertThat(values(content, "Notat"))
                .as(seed)
                .containsExactlyElementsOf(
                        report.notes().stream().map(WrittenTest::carried).toList());
        core(report, written, seed);
    }

    private void core(AdmissionReport report, byte[] written, String seed) {
        Incoming.DialogIn told = (Incoming.DialogIn) format.read(written);
        assertThat(told.shipment()).as(seed).isEqualTo(Shipment.NEW);
        assertThat(told.patientNumber())
                .as(seed)
                .isEqualTo(report.patient().nationalId().digits());
        assertThat(told.envelope().conversation()).as(seed).isEqualTo(report.conversation());
    }

    private static Stream<String> said(ServiceNow service) {
        return Stream.of(service.name(), service.by(), service.about(), service.since())
                .filter(Objects::nonNull)
                .map(one -> one instanceof LocalDate day ? DAY.format(day) : carried(one.toString()));
    }

    private static List<String> values(PloContent content, String... elements) {
        return all(content.fields().stream())
                .filter(field -> List.of(elements).contains(field.element()))
                .map(Field::value)
                .toList();
    }

    private static Stream<Field> all(Stream<Field> fields) {
        return fields.flatMap(field -> Stream.concat(Stream.of(field), all(field.parts().stream())));
    }
}
