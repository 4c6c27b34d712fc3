package no.individuellplan.local;

import java.net.URI;
import java.nio.file.Path;

/**
 * A municipality and a hospital trust, each with an installation and a database of its own, and a message broker between
 * them. The parts can be killed and come up again.
 */
public final class TwoInstallations implements AutoCloseable {
    private static final long TRIES = 50;

    /** What can be killed. */
    public enum Part {
        TOWN,
        TRUST,
        DATABASE,
        BROKER
    }

    private final Path folder;
    private final LocalKeycloak keycloak;
    private final int databasePort;
    private final int brokerPort;
    private final int townPort;
    private final int trustPort;
    private final Wire wire;
    private PostgresServer database;
    private LocalBroker broker;
    private volatile LocalApplication town;
    private volatile LocalApplication trust;
    private volatile boolean closed;

    private TwoInstallations(
            Path folder, LocalKeycloak keycloak, int townPort, int trustPort, int database, int broker) {
        this.folder = folder;
        this.keycloak = keycloak;
        this.townPort = townPort;
        this.trustPort = trustPort;
        this.databasePort = database;
        this.brokerPort = broker;
        this.wire = Wire.in(folder);
    }

    /** Both empty but for the invented people, on free ports, with the Keycloak of the tests. Answers when both do. */
    public static TwoInstallations fresh(String name) {
        Path folder = LocalFolders.state().resolve(name);
        LocalStart.stopLeftOvers(folder);
        LocalFolders.delete(folder);
        TwoInstallations both = new TwoInstallations(
                folder, LocalKeycloak.shared(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
        try {
            both.start();
            return both;
        } catch (RuntimeException e) {
            both.close();
            throw e;
        }
    }

    private void start() {
        startDatabase();
        startBroker();
        database.database().freshDatabase("town");
        database.database().freshDatabase("trust");
        startTown();
        startTrust();
        town.awaitReady();
        trust.awaitReady();
        Thread.ofPlatform().daemon().name("supervisor").start(this::supervise);
    }

    /** As in production: an application that has ended, since it found no database to begin with, is started again. */
    private void supervise() {
        while (!closed) {
            Pause.aLittle();
            if (!town.process().alive()) {
                revive(Part.TOWN);
            }
            if (!trust.process().alive()) {
                revive(Part.TRUST);
            }
        }
    }

    private synchronized void revive(Part part) {
        if (closed) {
            return;
        }
        if (part == Part.TOWN && !town.process().alive()) {
            startTown();
        } else if (part == Part.TRUST && !trust.process().alive()) {
            startTrust();
        }
    }

    /** With a slash at the end. */
    public URI town() {
        return URI.create("http://127.0.0.1:" + townPort + "/");
    }

    /** With a slash at the end. */
    public URI trust() {
        return URI.create("http://127.0.0.1:" + trustPort + "/");
    }

    public LocalDatabase.Database townDatabase() {
        return new LocalDatabase.Database(databasePort, "town");
    }

    public LocalDatabase.Database trustDatabase() {
        return new LocalDatabase.Database(databasePort, "trust");
    }

    /** Kills a part and starts it again; returns before an application answers. */
    public synchronized void kill(Part part) {
        switch (part) {
            case TOWN -> {
                town.process().kill();
                startTown();
            }
            case TRUST -> {
                trust.process().kill();
                startTrust();
            }
            case DATABASE -> {
                database.process().kill();
                startDatabase();
            }
            case BROKER -> {
                broker.process().kill();
                startBroker();
            }
        }
    }

    /**
     * One who plays the clinic's record system towards the municipality, while the trust's installation is silent or not.
     *
     * @param keys {@code trust} for its own, {@code town} for another's; or {@code odd/trust/expired}, {@code …/revoked},
     *     {@code …/stranger}
     * @param her the address it plays
     */
    public Player player(String keys, String her) {
        return Player.towardsTown(broker.url(), wire.keys(), keys, her);
    }

    @Override
    public synchronized void close() {
        closed = true;
        for (LocalService one : new LocalService[] {town, trust, broker, database}) {
            if (one != null) {
                one.close();
            }
        }
    }

    private void startTown() {
        town = application(Installation.TOWN, townPort);
    }

    private void startTrust() {
        trust = application(Installation.TRUST, trustPort);
    }

    private LocalApplication application(Installation one, int port) {
        return LocalApplication.installation(
                one.folder(folder),
                port,
                new LocalDatabase.Database(databasePort, one.lower()),
                keycloak,
                wire.settings(one, broker));
    }

    private void startBroker() {
        broker = again(() -> wire.broker(brokerPort));
    }

    private void startDatabase() {
        database = again(() -> PostgresServer.start(folder.resolve("postgres"), databasePort));
    }

    /** What a killed program's children hold is let go within moments. */
    private static <T> T again(java.util.function.Supplier<T> start) {
        LocalFailure last = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                return start.get();
            } catch (LocalFailure notYet) {
                last = notYet;
                Pause.aLittle();
            }
        }
        throw last;
    }
}
