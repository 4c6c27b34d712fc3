package no.individuellplan.store.followup;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.individuellplan.core.followup.FollowUpsContract;
import no.individuellplan.core.world.Store;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.PostgresStore;

@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class PostgresFollowUpsTest extends FollowUpsContract {
    @Inject
    PostgresStore store;

    @Override
    protected Store store() {
        return store;
    }
}
