package no.individuellplan.core.participant;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryParticipantsTest extends ParticipantsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
