package no.individuellplan.core.consent;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryNarrowingsTest extends NarrowingsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
