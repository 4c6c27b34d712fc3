package no.individuellplan.core.kin;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryKinAnswersTest extends KinAnswersContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
