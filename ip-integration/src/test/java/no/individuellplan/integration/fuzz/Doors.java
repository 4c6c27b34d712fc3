package no.individuellplan.integration.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

/**
 * What a message must not make its reader open: a file with a secret in it and a port on this machine. Who opens the port
 * is noticed at the port, who asks the way to any other at the proxy selector, and who reads the file by the virtual
 * machine's own record of reads.
 */
final class Doors implements AutoCloseable {

    /** Stands in the file and nowhere else: whoever gives it away has read the file. */
    static final String SECRET = "hemmelig-8b1f0c55";

    private final Path file;
    private final ServerSocket port;
    private final ProxySelector before = ProxySelector.getDefault();
    private final Recording recording = new Recording();
    private final Queue<String> visits = new ConcurrentLinkedQueue<>();

    Doors() {
        try {
            file = Files.writeString(Files.createTempFile("canary", ".txt"), SECRET);
            port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
        ProxySelector.setDefault(new Asked());
        recording.enable("jdk.FileRead").withThreshold(Duration.ZERO).withoutStackTrace();
        recording.start();
    }

    /** The ways in, as a message would write them. */
    List<String> addresses() {
        String host = "127.0.0.1:" + port.getLocalPort();
        return List.of(
                file.toUri().toString(),
                file.toString(),
                "http://" + host + "/secret",
                "ftp://" + host + "/secret",
                "jar:http://" + host + "/a.jar!/secret",
                "jar:" + file.toUri() + "!/secret",
                "//" + host + "/secret");
    }

    /** Everything that was opened up to now. Asked once, when the run is over. */
    List<String> visits() {
        try {
            Path dump = Files.createTempFile("reads", ".jfr");
            recording.dump(dump);
            RecordingFile.readAllEvents(dump).stream()
                    .filter(event -> event.getEventType().getName().equals("jdk.FileRead"))
                    .map(event -> String.valueOf(event.getString("path")))
                    .filter(file.toString()::equals)
                    .forEach(path -> visits.add("file"));
            Files.delete(dump);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(visits);
    }

    @Override
    public void close() {
        recording.close();
        ProxySelector.setDefault(before);
        try {
            port.close();
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!port.isClosed()) {
            try (var visitor = port.accept()) {
                visits.add("port from " + visitor.getRemoteSocketAddress());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private final class Asked extends ProxySelector {

        @Override
        public List<Proxy> select(URI address) {
            visits.add("way to " + address);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI address, SocketAddress where, IOException why) {
            visits.add("tried " + address);
        }
    }
}
