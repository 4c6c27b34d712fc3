package no.individuellplan.core.protection;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryProtectionsTest extends ProtectionsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
