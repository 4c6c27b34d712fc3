package no.individuellplan.integration.format;

import java.util.Optional;
import no.individuellplan.integration.format.msghead.Head;
import no.individuellplan.integration.format.xml.Times;

/** The part of the schema that must hold even where there is no schema folder. */
final class StructureCheck {

    private StructureCheck() {}

    /** What is missing, as a Norwegian sentence for the sender. */
    static Optional<String> missing(Head head) {
        if (!head.type().isPresent()) {
            return Optional.of("MsgInfo mangler Type");
        }
        if (head.version().isEmpty()) {
            return Optional.of("MsgInfo mangler MIGversion");
        }
        if (Times.dateTime(head.generated()).isEmpty()) {
            return Optional.of("MsgInfo mangler gyldig GenDate");
        }
        if (head.messageId().isEmpty()) {
            return Optional.of("MsgInfo mangler MsgId");
        }
        if (head.sender().isEmpty()) {
            return Optional.of("MsgInfo mangler Sender");
        }
        return head.receiver().isEmpty() ? Optional.of("MsgInfo mangler Receiver") : Optional.empty();
    }
}
