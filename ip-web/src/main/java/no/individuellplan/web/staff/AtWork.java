package no.individuellplan.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.access.NotVisible;

/** The one at work who asks for a page. */
@ApplicationScoped
public class AtWork {
    private final CurrentActor current;

    AtWork(CurrentActor current) {
        this.current = current;
    }

    /** @throws NotVisible to anybody who is not at work: pages for staff do not exist for others */
    public Actor.Professional actor() {
        return current.atWork().orElseThrow(NotVisible::new);
    }
}
