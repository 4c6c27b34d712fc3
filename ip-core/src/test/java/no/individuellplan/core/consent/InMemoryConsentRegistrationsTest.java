package no.individuellplan.core.consent;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryConsentRegistrationsTest extends ConsentRegistrationsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
