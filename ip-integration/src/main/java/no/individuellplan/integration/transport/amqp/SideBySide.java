package no.individuellplan.integration.transport.amqp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Does the same with several things on as many threads as there are processors. */
final class SideBySide implements AutoCloseable {
    /** How many threads there are. */
    static final int WIDTH = Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final Logger LOG = Logger.getLogger(SideBySide.class);

    private final ExecutorService threads;

    SideBySide(String name) {
        threads = Executors.newFixedThreadPool(
                WIDTH, Thread.ofPlatform().name(name, 1).factory());
    }

    /** @return what came of each, in the same order; empty when nothing did, or it failed */
    <A, B> List<Optional<B>> each(List<A> all, Function<A, Optional<B>> work) {
        if (all.size() == 1) {
            return List.of(orEmpty(work, all.getFirst()));
        }
        List<CompletableFuture<Optional<B>>> begun = all.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> orEmpty(work, one), threads))
                .toList();
        return begun.stream().map(CompletableFuture::join).toList();
    }

    private static <A, B> Optional<B> orEmpty(Function<A, Optional<B>> work, A one) {
        try {
            return work.apply(one);
        } catch (RuntimeException failed) {
            LOG.debugf("Left to be done alone: %s", failed.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
