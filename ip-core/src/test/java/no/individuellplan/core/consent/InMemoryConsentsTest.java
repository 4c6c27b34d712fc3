package no.individuellplan.core.consent;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryConsentsTest extends ConsentsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
