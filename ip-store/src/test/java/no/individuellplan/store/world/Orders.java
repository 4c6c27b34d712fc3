package no.individuellplan.store.world;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.Dispatch;

/** What is to be sent and read, for the test to do. */
@ApplicationScoped
class Orders implements Dispatch {
    private final Queue<EMessageId> toSend = new ConcurrentLinkedQueue<>();
    private final Queue<EMessageId> toRead = new ConcurrentLinkedQueue<>();

    @Override
    public void send(EMessageId id) {
        toSend.add(id);
    }

    @Override
    public void read(EMessageId id) {
        toRead.add(id);
    }

    @Override
    public void sendNow(EMessageId id) {
        toSend.add(id);
    }

    @Override
    public void readNow(EMessageId id) {
        toRead.add(id);
    }

    @Override
    public void withdraw(EMessageId id) {
        toSend.remove(id);
    }

    EMessageId toSend() {
        return toSend.poll();
    }

    EMessageId toRead() {
        return toRead.poll();
    }
}
