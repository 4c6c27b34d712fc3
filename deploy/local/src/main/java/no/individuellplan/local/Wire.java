package no.individuellplan.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What lies between two installations: their keys and the message broker, kept in a folder. */
final class Wire {
    private final Path folder;

    private Wire(Path folder) {
        this.folder = folder;
    }

    static Wire in(Path folder) {
        return new Wire(folder);
    }

    /** Starts it; what was in its queues is still there. */
    LocalBroker broker(int port) {
        return LocalBroker.start(folder.resolve("broker"), port);
    }

    /** Its address; empty when none runs. */
    Optional<String> runningBroker() {
        return LocalBroker.running(folder.resolve("broker"));
    }

    void stopLeftOver() {
        LocalProcess.stopLeftOver(LocalBroker.NAME, folder.resolve("broker"), LocalProcess.Signal.TERM);
    }

    /** What one of the two is told of the other and of the way between. */
    Map<String, String> settings(Installation one, LocalBroker broker) {
        Map<String, String> settings =
                new TreeMap<>(LocalKeys.in(keys(), serves()).get(one.lower()));
        settings.put("ip.organisations.here", one.serves());
        settings.put("ip.amqp.url", broker.url());
        return settings;
    }

    /** Where the key stores of the two lie, and some that must be refused. */
    Path keys() {
        return folder.resolve("keys");
    }

    private static Map<String, String> serves() {
        return Arrays.stream(Installation.values())
                .collect(Collectors.toMap(Installation::lower, Installation::serves));
    }
}
