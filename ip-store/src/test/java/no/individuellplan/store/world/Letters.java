package no.individuellplan.store.world;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.FilePart;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.message.ThreadMessage;
import no.individuellplan.core.sentplan.SentPlan;
import no.individuellplan.core.sentplan.SentPlans;

/** Writes threads and messages as the platform, without any format. */
@ApplicationScoped
public class Letters {
    private final Work work;
    private final EMessages messages;
    private final SentPlans sentPlans;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    Letters(Work work, EMessages messages, SentPlans sentPlans, RenewPermits renew, Ids ids, Clock clock) {
        this.work = work;
        this.messages = messages;
        this.sentPlans = sentPlans;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /** A thread between two units about the town's person. */
    public MessageThread thread(Town town, ServiceUnit from, ServiceUnit to) {
        MessageThread thread = new MessageThread(
                new ThreadId(ids.next()),
                town.person.id(),
                null,
                null,
                "Neste møte",
                from.id(),
                to.id(),
                UUID.randomUUID(),
                clock.instant());
        work.run(Work.PLATFORM, () -> {
            messages.add(thread);
            renew.about(town.person.id());
        });
        return thread;
    }

    /** Sent in a thread, not yet read by the receiver. */
    public EMessage sent(MessageThread thread, ServiceUnit from) {
        EMessage message = message(Direction.OUT, from, thread);
        work.run(Work.PLATFORM, () -> {
            messages.add(message);
            messages.add(new ThreadMessage(
                    ids.next(),
                    thread.id(),
                    thread.person(),
                    from.id(),
                    "Ansatt",
                    "Passer tirsdag?",
                    clock.instant(),
                    message.id(),
                    null));
        });
        return message;
    }

    /** That a file goes with it, which holds one part of the plan. */
    public void holdsAFile(EMessage message) {
        FilePart part = new FilePart(Area.HEALTH, ids.next());
        work.run(Work.PLATFORM, () -> messages.addFileParts(message, Set.of(part)));
    }

    /** That it is the plan that goes with it. */
    public void isAPlan(EMessage message, PlanId plan, ServiceUnit to) {
        SentPlan one = new SentPlan(
                message.id(), plan, message.person(), to.id(), message.thread(), 1, 1, "0".repeat(64), clock.instant());
        work.run(Work.PLATFORM, () -> sentPlans.add(one));
    }

    /** The receiver's copy of what was sent, put in its thread. */
    public void imported(MessageThread thread, EMessage sent, ServiceUnit to) {
        EMessage copy = message(Direction.IN, to, null);
        work.run(Work.PLATFORM, () -> {
            messages.addReceived(copy, sent.msgId() + "@" + to.herId());
            messages.attach(copy, thread);
            messages.readableAtReceiver(sent.msgId(), clock.instant());
        });
    }

    /** Arrived at a unit, about nobody yet. */
    public EMessage unmatched(ServiceUnit at) {
        EMessage message = message(Direction.IN, at, null);
        work.run(Work.PLATFORM, () -> messages.addReceived(message, UUID.randomUUID() + "@" + at.herId()));
        return message;
    }

    public EMessage message(Direction direction, ServiceUnit unit, MessageThread thread) {
        UUID msgId = UUID.randomUUID();
        return new EMessage(
                new EMessageId(ids.next()),
                direction,
                msgId,
                "DIALOG",
                thread == null ? msgId : thread.conversation(),
                direction == Direction.OUT ? unit.herId() : "99999999",
                direction == Direction.OUT ? "99999999" : unit.herId(),
                unit.id(),
                thread == null ? null : thread.person(),
                thread == null ? null : thread.id(),
                null,
                clock.instant(),
                direction == Direction.OUT ? EMessageState.SENT : EMessageState.RECEIVED,
                clock.instant(),
                null,
                null,
                "innhold".getBytes(StandardCharsets.UTF_8),
                0);
    }
}
