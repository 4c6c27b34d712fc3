package no.individuellplan.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Every process below ours: also those still coming up, and the build, which the script leaves to us. */
final class ChildProcesses {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static boolean ended;

    private ChildProcesses() {}

    static synchronized ProcessHandle start(ProcessBuilder builder) throws IOException {
        if (ended) {
            throw new LocalFailure("Stopped while starting.");
        }
        return builder.start().toHandle();
    }

    /** True once {@link #end} was called: what fails from then on fails because of it. */
    static synchronized boolean ended() {
        return ended;
    }

    /** From now on nothing is started. */
    static synchronized void startNoMore() {
        ended = true;
    }

    /** Ends what is left, by force when asking does not help. */
    static void end() {
        startNoMore();
        List<ProcessHandle> left = Stream.concat(
                        ProcessHandle.current().descendants(),
                        ApplicationBuild.running().stream()
                                .flatMap(build -> Stream.concat(build.descendants(), Stream.of(build))))
                .toList();
        left.forEach(ProcessHandle::destroy);
        left.stream()
                .map(process -> process.onExit()
                        .thenAccept(gone -> {})
                        .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                .forEach(CompletableFuture::join);
        left.forEach(ProcessHandle::destroyForcibly);
    }
}
