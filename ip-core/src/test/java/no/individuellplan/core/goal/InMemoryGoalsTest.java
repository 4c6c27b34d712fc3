package no.individuellplan.core.goal;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryGoalsTest extends GoalsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
