package no.individuellplan.core.measure;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryMeasuresTest extends MeasuresContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
