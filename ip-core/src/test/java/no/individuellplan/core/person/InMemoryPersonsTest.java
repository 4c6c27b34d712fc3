package no.individuellplan.core.person;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryPersonsTest extends PersonsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
