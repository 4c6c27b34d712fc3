package no.individuellplan.core.withheld;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryWithholdingsTest extends WithholdingsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
