package no.individuellplan.core.message;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.world.Ports;
import no.individuellplan.core.world.World;

/** The message use cases of one world, with the formats and the transport given, and the jobs done one by one. */
public final class MessageExchange {
    public final SendMessage send;
    public final AnswerReady answerReady;
    public final ReceiveMessage receive;
    public final WatchDeadlines deadlines;
    private final DeliverMessage deliver;
    private final ImportMessage read;
    private final World world;

    public MessageExchange(World world, MessageFormat format, Transport transport) {
        this(world, format, transport, ServedHere.ALL);
    }

    public MessageExchange(World world, MessageFormat format, Transport transport, ServedHere here) {
        this(world, format, transport, here, IntakeChoices.DEFAULT);
    }

    /** @param here who is served in this world; the others write from elsewhere @param choices what is refused at once */
    public MessageExchange(
            World world, MessageFormat format, Transport transport, ServedHere here, IntakeChoices choices) {
        this.world = world;
        Ports p = world.ports;
        MayLeave mayLeave = new MayLeave(
                p.plans,
                p.participants,
                p.consents,
                p.agencies,
                p.chairs,
                p.staff,
                p.facts,
                p.protections,
                p.directory,
                p.clock);
        send = new SendMessage(
                p.plans,
                p.persons,
                p.chairs,
                p.messages,
                new Envelopes(format, p.agencies, p.ids, p.clock),
                mayLeave,
                p.dispatch,
                world.useCases.access,
                world.useCases.renew,
                p.ids,
                p.clock);
        answerReady =
                new AnswerReady(p.followUps, p.messages, send, world.useCases.finishFollowUp, world.useCases.access);
        receive = new ReceiveMessage(p.messages, format, p.agencies, p.dispatch, p.ids, p.clock);
        deliver = new DeliverMessage(
                p.messages,
                new StillMayLeave(p.messages, mayLeave, world.useCases.message.readByYes, p.agencies),
                p.agencies,
                transport,
                world.useCases.access,
                p.clock);
        read = new ImportMessage(
                p.messages,
                format,
                p.persons,
                p.agencies,
                new Acknowledge(p.messages, format, p.dispatch, p.ids, p.clock),
                new ChangesAndCancellations(p.messages),
                new IncomingThreads(
                        p.messages,
                        p.plans,
                        p.agencies,
                        here,
                        world.useCases.access,
                        world.useCases.renew,
                        p.ids,
                        p.clock),
                world.useCases.message.needsArriving,
                new FollowMessage(p.messages, p.followUps, p.plans, p.agencies, p.chairs, p.staff, p.ids, p.clock),
                choices,
                SyntheticNumbers.ALLOWED,
                p.clock);
        deadlines = new WatchDeadlines(p.messages, p.clock);
    }

    /** Does all work that waits, and what it leads to, as the platform. */
    public void run() {
        while (runOnce()) {
            // Until nothing waits.
        }
    }

    /** Sends what waits to be sent, then reads what has come, and nothing of what that leads to. @return whether any did */
    public boolean runOnce() {
        Actor.System platform = ImportMessage.ACTOR;
        List<EMessageId> toSend = world.as(platform, world.ports.dispatch::takeToSend);
        toSend.forEach(id -> world.run(platform, () -> deliver.deliver(id)));
        List<EMessageId> toRead = world.as(platform, world.ports.dispatch::takeToRead);
        toRead.forEach(id -> world.run(platform, () -> read.read(id)));
        return !toSend.isEmpty() || !toRead.isEmpty();
    }

    /** Bytes from outside. */
    public Optional<EMessageId> arrives(byte[] bytes, String mailbox) {
        return world.as(ImportMessage.ACTOR, () -> receive.receive(bytes, mailbox));
    }

    /** All there is, oldest first. */
    public List<EMessage> kept() {
        return world.ports.messages.all();
    }
}
