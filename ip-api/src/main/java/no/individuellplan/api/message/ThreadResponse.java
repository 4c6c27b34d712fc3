package no.individuellplan.api.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.individuellplan.api.person.PersonResponse;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.ReadMessages;
import no.individuellplan.core.message.ThreadMessage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param item the goal or measure it is about; left out for the plan
 * @param messages oldest first
 * @param eMessages every e-message behind it, with how it stands
 */
@Schema(description = "A conversation between two services about a plan.")
public record ThreadResponse(
        UUID id,
        UUID plan,
        UUID item,
        PersonResponse person,
        String subject,
        Named from,
        Named to,
        Instant startedAt,
        List<Message> messages,
        List<EMessageResponse> eMessages) {

    /**
     * @param eMessage the e-message it travels as, left out when the reader does not see that
     * @param readableAtReceiver when it was imported there; left out until then
     */
    @Schema(name = "MessageResponse")
    public record Message(
            Named from, String author, String text, Instant at, EMessageResponse eMessage, Instant readableAtReceiver) {

        static Message of(ThreadMessage message, Map<EMessageId, EMessage> eMessages, Names names) {
            EMessage carrier = eMessages.get(message.eMessage());
            return new Message(
                    names.unit(message.from()),
                    message.author(),
                    message.text(),
                    message.at(),
                    carrier == null ? null : EMessageResponse.of(carrier),
                    message.readableAtReceiver());
        }
    }

    static ThreadResponse of(ReadMessages.Conversation found, Names names) {
        Map<EMessageId, EMessage> eMessages =
                found.eMessages().stream().collect(Collectors.toMap(EMessage::id, Function.identity()));
        var thread = found.thread();
        return new ThreadResponse(
                thread.id().value(),
                thread.plan() == null ? null : thread.plan().value(),
                thread.item(),
                PersonResponse.of(found.person()),
                thread.subject(),
                names.unit(thread.from()),
                names.unit(thread.to()),
                thread.startedAt(),
                found.messages().stream()
                        .map(message -> Message.of(message, eMessages, names))
                        .toList(),
                found.eMessages().stream().map(EMessageResponse::of).toList());
    }
}
