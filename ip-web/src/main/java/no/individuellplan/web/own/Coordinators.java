package no.individuellplan.web.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;

/** The name of the coordinator of the one whose page it is. */
@ApplicationScoped
public class Coordinators {
    private final Chairs chairs;
    private final Names names;

    Coordinators(Chairs chairs, Names names) {
        this.chairs = chairs;
        this.names = names;
    }

    /** Null while nobody holds the chair, and for whoever is not registered. */
    @Transactional
    public String nameFor(Actor actor) {
        return actor instanceof Actor.Visitor
                ? null
                : chairs.of(OwnPlan.person(actor))
                        .map(CoordinatorChair::holder)
                        .map(names::employee)
                        .orElse(null);
    }
}
