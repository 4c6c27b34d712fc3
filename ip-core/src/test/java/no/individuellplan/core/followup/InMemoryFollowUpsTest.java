package no.individuellplan.core.followup;

import no.individuellplan.core.world.InMemoryStore;
import no.individuellplan.core.world.Store;

class InMemoryFollowUpsTest extends FollowUpsContract {
    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
