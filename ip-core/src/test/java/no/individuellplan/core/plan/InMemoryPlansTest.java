package no.individuellplan.core.plan;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryPlansTest extends PlansContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
