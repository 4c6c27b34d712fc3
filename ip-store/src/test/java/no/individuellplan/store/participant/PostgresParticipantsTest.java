package no.individuellplan.store.participant;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.individuellplan.core.participant.ParticipantsContract;
import no.individuellplan.core.world.Store;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.PostgresStore;

@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class PostgresParticipantsTest extends ParticipantsContract {
    @Inject
    PostgresStore store;

    @Override
    protected Store store() {
        return store;
    }
}
