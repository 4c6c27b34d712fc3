package no.individuellplan.core.world;

import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.InMemoryTransport.Parcel;

/** The jobs that carry messages, run when told to: each message in a transaction of its own, as the platform. */
public final class Post {
    private final World world;

    Post(World world) {
        this.world = world;
    }

    /** Sends what waits, takes in what arrived, reads it, until nothing is left to do. */
    public void carryAll() {
        while (send() + receive() + read() > 0) {
            continue;
        }
    }

    public int send() {
        var waiting = world.ports.dispatch.takeToSend();
        waiting.forEach(id -> world.run(ImportMessage.ACTOR, () -> world.useCases.message.deliverMessage.deliver(id)));
        return waiting.size();
    }

    public int receive() {
        var arrived = world.ports.transport.take();
        arrived.forEach(this::receive);
        return arrived.size();
    }

    public void receive(Parcel parcel) {
        world.as(
                ImportMessage.ACTOR,
                () -> world.useCases.message.receiveMessage.receive(parcel.message(), parcel.toHer()));
    }

    public int read() {
        var waiting = world.ports.dispatch.takeToRead();
        waiting.forEach(id -> world.run(ImportMessage.ACTOR, () -> world.useCases.message.importMessage.read(id)));
        return waiting.size();
    }
}
