package no.individuellplan.core.need;

import no.individuellplan.core.id.PersonId;

/** Whether a person has an open plan, past any permit. Answered by the plan. */
public interface PlanExists {
    boolean openPlanOf(PersonId person);
}
