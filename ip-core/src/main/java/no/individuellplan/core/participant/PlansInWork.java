package no.individuellplan.core.participant;

import java.util.Optional;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;

/** What the parts of a plan need to know of the whole. Answered by the plan. */
public interface PlansInWork {
    /**
     * A plan as its parts see it.
     *
     * @param changeable in preparation or active; a paused or ended plan keeps what it has
     */
    record PlanInWork(PlanId id, PersonId person, boolean changeable) {}

    /** Empty when unknown or not visible to the actor. */
    Optional<PlanInWork> find(PlanId id);

    /** Looks past permits: whether the person's open plan may be worked on. */
    boolean changeable(PersonId person);

    /** Marks that somebody worked on the plan now: a plan is quiet when nobody has. */
    void touched(PlanId id);
}
