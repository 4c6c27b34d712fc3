package no.individuellplan.store.access;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.access.PastPermits;

@ApplicationScoped
class PostgresPastPermits implements PastPermits {
    private final SystemView systemView;

    PostgresPastPermits(SystemView systemView) {
        this.systemView = systemView;
    }

    @Override
    public void run(Runnable work) {
        systemView.run(work);
    }
}
