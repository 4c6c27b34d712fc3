package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.message.MessageFormat.ServiceNow;
import no.individuellplan.core.person.Person;

/**
 * Sends an admission report in the thread the hospital began. The rules of any message hold; what is taken out of the plan
 * is kept with it, and asked for again when it leaves. In the caller's transaction.
 */
@ApplicationScoped
public class SendReport {
    private final EMessages messages;
    private final Envelopes envelopes;
    private final MayLeave mayLeave;
    private final ReadByYes readByYes;
    private final FactsForAccess facts;
    private final Chairs chairs;
    private final Dispatch dispatch;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    public SendReport(
            EMessages messages,
            Envelopes envelopes,
            MayLeave mayLeave,
            ReadByYes readByYes,
            FactsForAccess facts,
            Chairs chairs,
            Dispatch dispatch,
            Access access,
            Ids ids,
            Clock clock) {
        this.messages = messages;
        this.envelopes = envelopes;
        this.mayLeave = mayLeave;
        this.readByYes = readByYes;
        this.facts = facts;
        this.chairs = chairs;
        this.dispatch = dispatch;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is told.
     *
     * @param notes each by itself
     * @param parts of the plan that it says something of, all of them
     */
    public record Report(List<ServiceNow> services, List<String> notes, Set<FilePart> parts) {
        /** As it stands in the thread: a line for each service, and the notes. Null when nothing is told. */
        String text() {
            return services.isEmpty() && notes.isEmpty()
                    ? null
                    : Stream.concat(services.stream().map(Report::line), notes.stream())
                            .collect(Collectors.joining("\n\n"));
        }

        private static String line(ServiceNow service) {
            return Stream.of(service.name(), service.by(), service.about())
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" – "));
        }
    }

    /** From now until the transaction ends, what the person shares stays as it is (I9). */
    public void holdStill(Person person) {
        facts.holdStill(person.id());
    }

    /**
     * @param parent MsgId of the message that told of the admission
     * @throws no.individuellplan.core.law.RuleViolation with every reason of the rules for sending
     */
    public void send(Actor.Professional actor, Person person, MessageThread thread, UUID parent, Report report) {
        access.require(actor, person.id(), Area.MESSAGES, thread.id().value(), Right.WRITE);
        if (!actor.unit().equals(thread.from()) && !actor.unit().equals(thread.to())) {
            throw new NotVisible();
        }
        mayLeave.decide(person.id(), thread, actor.unit(), thread.other(actor.unit()), thread.subject(), report.text())
                .and(readByYes.all(person.id(), thread.other(actor.unit()), report.parts()))
                .orThrow();
        EMessage message = envelopes.report(
                Author.of(actor),
                thread,
                person,
                parent,
                coordinates(actor, person),
                report.services(),
                report.notes());
        messages.add(message);
        messages.addFileParts(message, report.parts());
        messages.add(new ThreadMessage(
                ids.next(),
                thread.id(),
                person.id(),
                actor.unit(),
                actor.name(),
                report.text(),
                clock.instant(),
                message.id(),
                null));
        dispatch.send(message.id());
    }

    private boolean coordinates(Actor.Professional actor, Person person) {
        return chairs.of(person.id())
                .filter(chair -> actor.employment().equals(chair.holder()))
                .isPresent();
    }
}
