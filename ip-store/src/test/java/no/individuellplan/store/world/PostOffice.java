package no.individuellplan.store.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.individuellplan.core.directory.PlainRegisterFormat;
import no.individuellplan.core.directory.RegisterFormat;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.DeliverMessage;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.InMemoryMessageFormat;
import no.individuellplan.core.message.InMemoryTransport;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.ReceiveMessage;

/** Carries messages when told to, each in a transaction of its own, as the platform. */
@ApplicationScoped
public class PostOffice {
    private final Work work;
    private final Orders orders;
    private final InMemoryTransport transport;
    private final DeliverMessage deliver;
    private final ReceiveMessage receive;
    private final ImportMessage read;

    PostOffice(
            Work work,
            Orders orders,
            InMemoryTransport transport,
            DeliverMessage deliver,
            ReceiveMessage receive,
            ImportMessage read) {
        this.work = work;
        this.orders = orders;
        this.transport = transport;
        this.deliver = deliver;
        this.receive = receive;
        this.read = read;
    }

    /** Sends what waits, takes in what arrived and reads it, until nothing is left to do. */
    public void carryAll() {
        boolean more = true;
        while (more) {
            more = false;
            for (EMessageId id = orders.toSend(); id != null; id = orders.toSend()) {
                EMessageId next = id;
                work.run(ImportMessage.ACTOR, () -> deliver.deliver(next));
                more = true;
            }
            for (InMemoryTransport.Parcel parcel : transport.take()) {
                work.as(ImportMessage.ACTOR, () -> receive.receive(parcel.message(), parcel.toHer()));
                more = true;
            }
            for (EMessageId id = orders.toRead(); id != null; id = orders.toRead()) {
                EMessageId next = id;
                work.run(ImportMessage.ACTOR, () -> read.read(next));
                more = true;
            }
        }
    }

    /** Takes in bytes that came from elsewhere. */
    public void arrives(byte[] bytes, String mailbox) {
        work.as(ImportMessage.ACTOR, () -> receive.receive(bytes, mailbox));
    }

    @ApplicationScoped
    static class Machines {
        @Produces
        @Singleton
        InMemoryTransport transport() {
            return new InMemoryTransport();
        }

        @Produces
        @Singleton
        MessageFormat format() {
            return new InMemoryMessageFormat();
        }

        @Produces
        @Singleton
        RegisterFormat registerFormat() {
            return new PlainRegisterFormat();
        }
    }
}
