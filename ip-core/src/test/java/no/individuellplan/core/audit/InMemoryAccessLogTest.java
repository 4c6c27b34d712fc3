package no.individuellplan.core.audit;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryAccessLogTest extends AccessLogContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
