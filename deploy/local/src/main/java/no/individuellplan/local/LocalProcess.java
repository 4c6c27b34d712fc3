package no.individuellplan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program that we started, in a session of its own so that Ctrl-C reaches us and we stop it in order. A file beside
 * its log names process id and start time: a later run recognises a left-over as ours and never stops a stranger.
 */
final class LocalProcess {
    /** How a program is asked to stop: PostgreSQL's fast way is INT, a Java program's is TERM. */
    enum Signal {
        INT,
        TERM
    }

    private static final int TAIL = 12;

    private final String name;
    private final ProcessHandle process;
    private final Path folder;

    private LocalProcess(String name, ProcessHandle process, Path folder) {
        this.name = name;
        this.process = process;
        this.folder = folder;
    }

    /** Starts the command; what it says goes to {@code <folder>/<name>.log}. */
    static LocalProcess start(String name, List<String> command, Map<String, String> environment, Path folder) {
        LocalFolders.made(folder);
        List<String> whole = new ArrayList<>(ownSession());
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(log(folder, name).toFile());
        builder.environment().putAll(environment);
        try {
            ProcessHandle started = ChildProcesses.start(builder);
            Files.writeString(mark(folder, name), ProcessMark.of(started).toString());
            return new LocalProcess(name, started, folder);
        } catch (IOException e) {
            throw new LocalFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Stops what an earlier run of ours left behind in this folder, if it still lives. */
    static void stopLeftOver(String name, Path folder, Signal signal) {
        leftOver(name, folder).ifPresent(left -> left.stop(signal, Duration.ofSeconds(20)));
    }

    static Optional<LocalProcess> leftOver(String name, Path folder) {
        return ProcessMark.read(mark(folder, name))
                .flatMap(ProcessMark::living)
                .map(process -> new LocalProcess(name, process, folder));
    }

    boolean alive() {
        return process.isAlive();
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    /** Completes when the program has ended, for whatever reason. */
    CompletableFuture<ProcessHandle> ended() {
        return process.onExit();
    }

    /** The last lines it said, for an error message. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log(folder, name));
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException e) {
            return "(its log " + log(folder, name) + " cannot be read)";
        }
    }

    Path log() {
        return log(folder, name);
    }

    /** Asks it to stop, waits, and ends it when patience is over. */
    void stop(Signal signal, Duration patience) {
        if (process.isAlive()) {
            send(signal);
            try {
                process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException tooLong) {
                process.destroyForcibly();
                process.onExit().join();
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new LocalFailure("Cannot wait for " + name + " to stop: " + e.getMessage(), e);
            }
        }
        try {
            Files.deleteIfExists(mark(folder, name));
        } catch (IOException e) {
            throw new LocalFailure("Cannot delete " + mark(folder, name) + ": " + e.getMessage(), e);
        }
    }

    /** Ends it as a power cut would: it gets no chance to put anything in order. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void send(Signal signal) {
        switch (signal) {
            case TERM -> process.destroy();
            case INT -> {
                try {
                    new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                            .start()
                            .waitFor();
                } catch (IOException e) {
                    process.destroy();
                } catch (InterruptedException e) {
                    process.destroy();
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static List<String> ownSession() {
        return Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();
    }

    private static Path log(Path folder, String name) {
        return folder.resolve(name + ".log");
    }

    private static Path mark(Path folder, String name) {
        return folder.resolve(name + ".pid");
    }
}
