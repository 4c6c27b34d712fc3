package no.individuellplan.api.exchange;

import jakarta.enterprise.context.RequestScoped;
import no.individuellplan.core.mailbox.Correspondent;

/** The organisation whose system calls. */
@RequestScoped
class CallingSystem {
    private Correspondent correspondent;

    void is(Correspondent caller) {
        correspondent = caller;
    }

    Correspondent correspondent() {
        return correspondent;
    }
}
