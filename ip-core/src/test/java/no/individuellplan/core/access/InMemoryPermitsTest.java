package no.individuellplan.core.access;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryPermitsTest extends PermitsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
