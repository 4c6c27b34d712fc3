package no.individuellplan.web.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.ReadMessages.Conversation;
import no.individuellplan.core.message.ThreadMessage;
import no.individuellplan.web.staff.Names;

/** Conversations as lines of a list. Asked inside a transaction, for the names. */
@ApplicationScoped
public class ThreadLines {
    private final Names names;

    ThreadLines(Names names) {
        this.names = names;
    }

    public List<ThreadLine> of(List<Conversation> conversations, UnitId own) {
        return conversations.stream().map(one -> line(one, own)).toList();
    }

    private ThreadLine line(Conversation one, UnitId own) {
        Optional<ThreadMessage> last = newest(one.messages());
        return new ThreadLine(
                one.thread().id().toString(),
                one.person().name(),
                one.thread().subject(),
                names.unit(one.thread().other(own)),
                last.map(ThreadMessage::author).orElse(""),
                last.map(ThreadMessage::at).orElse(one.thread().startedAt()),
                newest(one.messages().stream()
                                .filter(message -> own.equals(message.from()))
                                .toList())
                        .flatMap(one::carrier)
                        .map(SentState::of)
                        .orElse(null));
    }

    private static Optional<ThreadMessage> newest(List<ThreadMessage> messages) {
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages.getLast());
    }
}
