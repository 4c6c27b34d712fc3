package no.individuellplan.store.protection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.individuellplan.core.protection.ProtectionsContract;
import no.individuellplan.core.world.Store;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.PostgresStore;

@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class PostgresProtectionsTest extends ProtectionsContract {
    @Inject
    PostgresStore store;

    @Override
    protected Store store() {
        return store;
    }
}
