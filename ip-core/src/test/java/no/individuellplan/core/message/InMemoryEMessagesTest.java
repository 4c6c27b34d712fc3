package no.individuellplan.core.message;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryEMessagesTest extends EMessagesContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
