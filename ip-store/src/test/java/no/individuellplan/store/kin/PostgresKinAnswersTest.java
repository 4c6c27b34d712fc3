package no.individuellplan.store.kin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.individuellplan.core.kin.KinAnswersContract;
import no.individuellplan.core.world.Store;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.PostgresStore;

@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class PostgresKinAnswersTest extends KinAnswersContract {
    @Inject
    PostgresStore store;

    @Override
    protected Store store() {
        return store;
    }
}
