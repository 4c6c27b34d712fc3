package no.individuellplan.local;

import java.nio.file.Path;
import java.util.List;

/** A municipality's installation with a message broker, to be measured; the other side is played. */
public final class MeasuredTown implements AutoCloseable {
    private final Wire wire;
    private final LocalDatabase.Database database;
    private final LocalBroker broker;
    private final LocalApplication application;

    private MeasuredTown(Wire wire, LocalDatabase.Database database, LocalBroker broker, LocalApplication application) {
        this.wire = wire;
        this.database = database;
        this.broker = broker;
        this.application = application;
    }

    /**
     * On free ports, with a database of its own on the server of the tests. Answers when it does.
     *
     * @param name of its folder and its database
     * @param jvm options of its Java machine
     */
    public static MeasuredTown start(String name, List<String> jvm) {
        Path folder = LocalFolders.state().resolve(name);
        LocalStart.stopLeftOvers(folder);
        LocalFolders.delete(folder);
        Wire wire = Wire.in(folder);
        LocalDatabase.Database database = LocalDatabase.shared().freshDatabase(name);
        LocalBroker broker = wire.broker(Ports.free());
        LocalApplication application = LocalApplication.installation(
                Installation.TOWN.folder(folder),
                jvm,
                Ports.free(),
                database,
                LocalKeycloak.shared(),
                wire.settings(Installation.TOWN, broker));
        MeasuredTown town = new MeasuredTown(wire, database, broker, application);
        try {
            application.awaitReady();
            return town;
        } catch (RuntimeException e) {
            town.close();
            throw e;
        }
    }

    public LocalDatabase.Database database() {
        return database;
    }

    /** One who plays the clinic. */
    public Player clinic() {
        return Player.towardsTown(broker.url(), wire.keys(), "trust", "99900102");
    }

    @Override
    public void close() {
        application.close();
        broker.close();
        LocalDatabase.shared().drop(database);
    }
}
