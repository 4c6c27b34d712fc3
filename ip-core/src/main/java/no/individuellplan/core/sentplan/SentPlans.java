package no.individuellplan.core.sentplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;

/** Which plans have gone out, and which are to be looked at. The platform's own work; the person and the coordinator read. */
public interface SentPlans {
    /**
     * Active plans where something may have changed since they were last looked at: the plan was worked on, the person
     * answered about sharing or kept something out, or a message with it was stopped. The platform's own actor only.
     *
     * @param quiet those worked on after this wait, so that many changes make one message
     * @param busy but not those last looked at before this
     */
    List<PlanId> due(Instant quiet, Instant busy);

    /** Nobody else looks at the plan before the transaction ends. */
    void hold(PlanId plan);

    /** @param at what changed up to this instant has been seen */
    void looked(PlanId plan, Instant at);

    void add(SentPlan sent);

    /** The last one to that service, whatever came of it. */
    Optional<SentPlan> newest(PlanId plan, UnitId to);

    /** Newest first; those the actor may see. */
    List<SentPlan> of(PersonId person);
}
