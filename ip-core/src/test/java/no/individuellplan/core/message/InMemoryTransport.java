package no.individuellplan.core.message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Carries bytes to mailboxes in the same world. What has been handed over is not taken back by any roll-back. */
public final class InMemoryTransport implements Transport {
    /** One message on its way. */
    public record Parcel(byte[] message, String fromHer, String toHer) {
        public Parcel {
            message = message.clone();
        }

        @Override
        public byte[] message() {
            return message.clone();
        }
    }

    private final Deque<Parcel> arrived = new ArrayDeque<>();
    private final List<Parcel> all = new ArrayList<>();

    @Override
    public void deliver(EMessage message) {
        Parcel parcel = new Parcel(message.original(), message.senderHer(), message.receiverHer());
        arrived.add(parcel);
        all.add(parcel);
    }

    /** Takes what has arrived and not been taken in. */
    public List<Parcel> take() {
        List<Parcel> taken = new ArrayList<>(arrived);
        arrived.clear();
        return taken;
    }

    /** Everything that ever left. */
    public List<Parcel> all() {
        return List.copyOf(all);
    }
}
