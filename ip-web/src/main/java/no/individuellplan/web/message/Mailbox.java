package no.individuellplan.web.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.message.Deviation;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.ReadMessages;
import no.individuellplan.core.message.ReadMessages.Conversation;
import no.individuellplan.core.message.ReportDeviation;
import no.individuellplan.core.message.ThreadMessage;
import no.individuellplan.web.attachment.AttachmentLine;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Names;
import no.individuellplan.web.staff.Words;

/** Reads threads for the one at work, with the names that go on the page, in one transaction. */
@ApplicationScoped
class Mailbox {
    private final ReadMessages messages;
    private final MessageFormat format;
    private final ThreadLines lines;
    private final Names names;
    private final Agencies agencies;
    private final Access access;
    private final AtWork atWork;
    private final Words words;

    Mailbox(
            ReadMessages messages,
            MessageFormat format,
            ThreadLines lines,
            Names names,
            Agencies agencies,
            Access access,
            AtWork atWork,
            Words words) {
        this.messages = messages;
        this.format = format;
        this.lines = lines;
        this.names = names;
        this.agencies = agencies;
        this.access = access;
        this.atWork = atWork;
        this.words = words;
    }

    @Transactional
    List<ThreadLine> threads() {
        Actor.Professional reader = atWork.actor();
        return lines.of(messages.threads(reader), reader.unit());
    }

    @Transactional
    List<LooseLine> loose() {
        return messages.withoutPerson(atWork.actor()).stream().map(this::loose).toList();
    }

    @Transactional
    ThreadView thread(ThreadId id, Form form) {
        Actor.Professional reader = atWork.actor();
        Conversation found = messages.thread(reader, id);
        boolean party = reader.unit().equals(found.thread().from())
                || reader.unit().equals(found.thread().to());
        boolean seesPlan = access.may(reader, found.thread().person(), Area.PLAN, null, Right.READ);
        return new ThreadView(
                id.toString(),
                found.person().name(),
                seesPlan ? "/personer/" + found.person().id() + "/plan" : "",
                found.thread().subject(),
                names.unit(found.thread().other(reader.unit())),
                found.messages().stream()
                        .map(message -> line(found, message, reader))
                        .toList(),
                found.eMessages().stream()
                        .map(one -> EMessageLine.of(one, found.sentAgain().containsKey(one.id())))
                        .toList(),
                party,
                form);
    }

    /** @throws NotVisible for a message that is not of the thread, or that cannot be wrong */
    @Transactional
    DeviationView deviation(ThreadId id, EMessageId wrong, Form form) {
        ThreadView thread = thread(id, form);
        MessageLine line = thread.messages().stream()
                .filter(one -> wrong.toString().equals(one.eMessage()) && one.mayBeWrong())
                .findFirst()
                .orElseThrow(NotVisible::new);
        MessageTexts texts = words.in(MessageTexts.class);
        return new DeviationView(
                thread.id(),
                wrong.toString(),
                thread.subject(),
                thread.with(),
                thread.person(),
                line,
                Arrays.stream(Deviation.values())
                        .map(one -> new Choice(one.name(), texts.deviation(one)))
                        .toList(),
                form);
    }

    private MessageLine line(Conversation found, ThreadMessage message, Actor.Professional reader) {
        var carrier = found.carrier(message);
        return new MessageLine(
                message.author(),
                names.unit(message.from()),
                message.text(),
                message.at(),
                reader.unit().equals(message.from()),
                carrier.map(SentState::of).orElse(null),
                carrier.map(one -> one.id().toString()).orElse(null),
                carrier.filter(one -> reader.unit().equals(one.unit()))
                        .filter(ReportDeviation::isTakenIn)
                        .isPresent(),
                carrier.map(one -> AttachmentLine.of(OriginalPage.BASE + one.id(), format.attachments(one.original())))
                        .orElse(List.of()));
    }

    private LooseLine loose(EMessage message) {
        String sender = message.senderHer() == null ? "" : message.senderHer();
        return new LooseLine(
                (message.waits() ? PlacePage.BASE : OriginalPage.BASE) + message.id(),
                agencies.unitByHerId(sender).map(ServiceUnit::name).orElse(sender),
                message.stateAt(),
                SentState.of(message));
    }
}
