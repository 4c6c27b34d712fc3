package no.individuellplan.core.agency;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryAgenciesTest extends AgenciesContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
