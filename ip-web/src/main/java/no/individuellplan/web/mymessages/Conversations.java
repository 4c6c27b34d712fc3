package no.individuellplan.web.mymessages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.message.ReadMessages;
import no.individuellplan.core.message.ThreadMessage;
import no.individuellplan.web.attachment.AttachmentLine;
import no.individuellplan.web.own.Names;

/** What the services have written about the person, as lines to read. */
@ApplicationScoped
public class Conversations {
    private static final int EXCERPT = 140;

    private final ReadMessages messages;
    private final Names names;
    private final MessageFormat format;

    Conversations(ReadMessages messages, Names names, MessageFormat format) {
        this.messages = messages;
        this.names = names;
        this.format = format;
    }

    /** Newest first. A conversation nobody has written in yet is left out. */
    @Transactional
    public List<ConversationLine> all(Actor actor) {
        return messages.threads(actor).stream()
                .filter(one -> !one.messages().isEmpty())
                .map(this::line)
                .toList();
    }

    @Transactional
    ConversationView one(Actor actor, UUID id) {
        ReadMessages.Conversation found = messages.thread(actor, new ThreadId(id));
        MessageThread thread = found.thread();
        return new ConversationView(
                thread.subject(),
                names.unit(thread.from()),
                names.unit(thread.to()),
                found.messages().stream()
                        .map(message -> message(found, message))
                        .toList());
    }

    private ConversationLine line(ReadMessages.Conversation one) {
        ThreadMessage last = one.messages().getLast();
        return new ConversationLine(
                one.thread().id().toString(),
                one.thread().subject(),
                names.unit(one.thread().from()),
                names.unit(one.thread().to()),
                excerpt(last.text()),
                last.author(),
                last.at());
    }

    private MessageLine message(ReadMessages.Conversation found, ThreadMessage one) {
        MessageThread thread = found.thread();
        return new MessageLine(
                one.author(),
                names.unit(one.from()),
                one.at(),
                one.text(),
                !thread.from().equals(one.from()),
                one.readableAtReceiver(),
                attachments(found, one));
    }

    private List<AttachmentLine> attachments(ReadMessages.Conversation found, ThreadMessage one) {
        return found.carrier(one)
                .map(carrier -> AttachmentLine.of(
                        "/min-plan/meldinger/" + found.thread().id() + "/" + carrier.id(),
                        format.attachments(carrier.original())))
                .orElse(List.of());
    }

    private static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) <= EXCERPT) return text;
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT)).strip() + " …";
    }
}
