package no.individuellplan.core.message;

import java.util.List;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Work that waits; it is gone when the transaction that asked for it rolls back. */
public final class InMemoryDispatch implements Dispatch {
    private record Job(EMessageId id, boolean send) {}

    private final Table<Job> jobs;

    public InMemoryDispatch(Memory memory) {
        jobs = memory.table("job", job -> job, job -> new Place(null, null, null));
    }

    @Override
    public void send(EMessageId id) {
        jobs.put(new Job(id, true));
    }

    @Override
    public void read(EMessageId id) {
        jobs.put(new Job(id, false));
    }

    @Override
    public void sendNow(EMessageId id) {
        send(id);
    }

    @Override
    public void readNow(EMessageId id) {
        read(id);
    }

    @Override
    public void withdraw(EMessageId id) {
        jobs.remove(new Job(id, true));
    }

    /** Takes what waits to be sent, oldest first. */
    public List<EMessageId> takeToSend() {
        return take(true);
    }

    /** Takes what waits to be read, oldest first. */
    public List<EMessageId> takeToRead() {
        return take(false);
    }

    private List<EMessageId> take(boolean send) {
        List<Job> waiting = jobs.where(job -> job.send() == send);
        waiting.forEach(jobs::remove);
        return waiting.stream().map(Job::id).toList();
    }
}
