package no.individuellplan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message broker (Artemis, AMQP 1.0) on this machine, that two installations send e-messages over. */
public final class LocalBroker implements LocalService {
    static final String NAME = "broker";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalProcess process;
    private final int port;

    private LocalBroker(LocalProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts on a folder; what an earlier run left in its queues is still there. */
    public static LocalBroker start(Path folder, int port) {
        LocalProcess.stopLeftOver(NAME, folder, LocalProcess.Signal.TERM);
        Ports.requireFree(port, "the message broker", "--broker-port");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath(),
                BrokerProgram.class.getName(),
                LocalFolders.made(folder).toString(),
                Integer.toString(port));
        LocalBroker broker = new LocalBroker(LocalProcess.start(NAME, command, Map.of(), folder), port);
        broker.awaitAnswer();
        try {
            Files.writeString(folder.resolve("port"), Integer.toString(port));
        } catch (IOException e) {
            throw new LocalFailure("Cannot write in " + folder + ": " + e.getMessage(), e);
        }
        return broker;
    }

    /** The address of the one that runs on a folder; empty when none does. */
    static Optional<String> running(Path folder) {
        Path file = folder.resolve("port");
        try {
            return LocalProcess.leftOver(NAME, folder).isPresent() && Files.exists(file)
                    ? Optional.of(url(Integer.parseInt(Files.readString(file))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new LocalFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** A port nobody listens on. */
    public static LocalBroker startAnywhere(Path folder) {
        return start(folder, Ports.free());
    }

    public String url() {
        return url(port);
    }

    private static String url(int port) {
        return "amqp://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Its process id, for tests that kill it. */
    public long pid() {
        return process.pid();
    }

    @Override
    public LocalProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(LocalProcess.Signal.TERM, Duration.ofSeconds(20));
    }

    /** Its programs are not among those of who starts it. */
    private static String classPath() {
        Path target = LocalFolders.root().resolve("deploy/local/target");
        try {
            return target.resolve("classes") + ":" + Files.readString(target.resolve("class-path"));
        } catch (IOException e) {
            throw new LocalFailure("The module deploy/local is not built: " + e.getMessage(), e);
        }
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.alive()) {
                throw new LocalFailure("The message broker stopped at once; it said: " + process.lastWords());
            }
            if (System.nanoTime() > end) {
                throw new LocalFailure("The message broker gave no answer; its log is " + process.log());
            }
            Pause.aLittle();
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
