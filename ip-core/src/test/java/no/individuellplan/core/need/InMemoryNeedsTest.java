package no.individuellplan.core.need;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryNeedsTest extends NeedsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
