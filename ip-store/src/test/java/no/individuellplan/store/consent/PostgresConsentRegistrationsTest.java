package no.individuellplan.store.consent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.individuellplan.core.consent.ConsentRegistrationsContract;
import no.individuellplan.core.world.Store;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.PostgresStore;

@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class PostgresConsentRegistrationsTest extends ConsentRegistrationsContract {
    @Inject
    PostgresStore store;

    @Override
    protected Store store() {
        return store;
    }
}
