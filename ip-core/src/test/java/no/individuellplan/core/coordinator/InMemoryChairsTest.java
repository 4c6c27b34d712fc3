package no.individuellplan.core.coordinator;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryChairsTest extends ChairsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
