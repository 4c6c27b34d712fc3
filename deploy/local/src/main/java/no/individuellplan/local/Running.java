package no.individuellplan.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What has been started so far; the last started is the first stopped. */
final class Running implements AutoCloseable {
    private final Deque<LocalService> started = new ArrayDeque<>();
    private boolean stopped;

    /** Notes a service; one that comes up after the stop is stopped at once. */
    synchronized <T extends LocalService> T add(T service) {
        if (stopped) {
            service.close();
            throw new LocalFailure("Stopped while starting.");
        }
        started.push(service);
        return service;
    }

    /** Waits until one of them ends. Empty when we stopped it ourselves, else what to tell. */
    Optional<LocalFailure> firstToEnd() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = started.stream()
                    .map(LocalService::process)
                    .map(process -> process.ended().thenApply(gone -> process))
                    .toArray(CompletableFuture[]::new);
        }
        LocalProcess first = (LocalProcess) CompletableFuture.anyOf(ends).join();
        synchronized (this) {
            return stopped
                    ? Optional.empty()
                    : Optional.of(new LocalFailure("The process «" + first.name()
                            + "» has stopped, so everything is stopped; its log is " + first.log() + "."));
        }
    }

    /** Stops everything, also when one of them is hard to stop; doing it twice is the same as once. */
    @Override
    public void close() {
        synchronized (this) {
            stopped = true;
        }
        LocalFailure problem = null;
        for (LocalService next = next(); next != null; next = next()) {
            try {
                next.close();
            } catch (LocalFailure e) {
                problem = e;
            }
        }
        if (problem != null) {
            throw problem;
        }
    }

    private synchronized LocalService next() {
        return started.poll();
    }
}
