package no.individuellplan.core.directory;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryDirectoryTest extends DirectoryContract {
    private final Store store = new InMemoryStore();

    @Override
    protected Store store() {
        return store;
    }
}
