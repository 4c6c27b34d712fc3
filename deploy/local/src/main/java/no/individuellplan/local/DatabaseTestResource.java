package no.individuellplan.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.individuellplan.local.LocalDatabase.Database;

/**
 * Gives a {@code @QuarkusTest} an empty database of its own on the shared server, the application as {@code ip_app}
 * and Flyway as {@code ip_owner}. Use: {@code @QuarkusTestResource(DatabaseTestResource.class)}.
 */
public final class DatabaseTestResource implements QuarkusTestResourceLifecycleManager {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private LocalDatabase server;
    private Database database;

    @Override
    public Map<String, String> start() {
        server = LocalDatabase.shared();
        database = server.freshDatabase("test_" + ProcessHandle.current().pid() + "_" + System.identityHashCode(this)
                + "_" + COUNT.incrementAndGet());
        return DatabaseSettings.of(database);
    }

    @Override
    public void stop() {
        if (database != null) {
            server.drop(database);
        }
    }
}
