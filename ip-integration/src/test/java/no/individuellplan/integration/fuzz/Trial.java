package no.individuellplan.integration.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.Envelope;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.integration.format.schema.MessageSchema;

/**
 * What must hold for any bytes whatever: they are read as something, nothing is given away, and who sent them can be
 * answered with a valid receipt that names the message, unless there is nobody to answer.
 */
final class Trial {
    private static final UUID ID = UUID.fromString("0195560b-9999-7000-8000-000000000009");
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");

    private final MessageFormat format;
    private final MessageSchema schema;

    Trial(MessageFormat format, MessageSchema schema) {
        this.format = format;
        this.schema = schema;
    }

    Incoming read(byte[] bytes) {
        return format.read(bytes);
    }

    /**
     * @return what came of it, in few words
     * @throws AssertionError when something does not hold
     */
    String judge(byte[] bytes, Incoming read) {
        assertThat(read).isNotNull();
        return switch (read) {
            case Incoming.DialogIn dialog -> {
                assertThat(dialog.text() + dialog.subject() + dialog.author()).doesNotContain(Doors.SECRET);
                assertThat(dialog.shipment()).isNotNull();
                assertThat(dialog.warnings()).isNotNull();
                assertThat(dialog.envelope().genDate()).isNotNull();
                isAnswered(bytes, dialog.envelope(), null);
                yield "taken in, " + dialog.envelope().type();
            }
            case Incoming.Receipt receipt -> {
                assertThat(receipt.originalMsgId()).isNotNull();
                nobodyIsAnswered(bytes);
                yield "receipt";
            }
            case Incoming.Unacceptable refused -> {
                assertThat(refused.words()).isNotBlank().doesNotContain(Doors.SECRET);
                if (refused.envelope() == null) {
                    nobodyIsAnswered(bytes);
                } else {
                    isAnswered(bytes, refused.envelope(), refused.code());
                }
                yield refused.code() + (refused.envelope() == null ? ", nobody to answer" : ", answered");
            }
        };
    }

    private void isAnswered(byte[] bytes, Envelope envelope, String code) {
        byte[] answer = format.acknowledge(bytes, "99900102", ID, NOW, code, code == null ? null : "Ord");
        assertThat(schema.faults(answer)).isEmpty();
        if (envelope.msgId() == null) {
            assertThat(new String(answer, StandardCharsets.UTF_8)).contains("<OriginalMsgId>");
        } else {
            Incoming.Receipt receipt = (Incoming.Receipt) format.read(answer);
            assertThat(receipt.id()).isEqualTo(ID);
            assertThat(receipt.originalMsgId()).isEqualTo(envelope.msgId());
            assertThat(receipt.positive()).isEqualTo(code == null);
            assertThat(receipt.code()).isEqualTo(code);
        }
    }

    private void nobodyIsAnswered(byte[] bytes) {
        assertThatThrownBy(() -> format.acknowledge(bytes, "99900102", ID, NOW, "T01", "Ord"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
