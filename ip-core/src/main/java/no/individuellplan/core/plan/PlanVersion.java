package no.individuellplan.core.plan;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.PlanId;

/**
 * The whole plan as it stood at one moment, kept for good.
 *
 * @param number 1, 2, 3 … within the plan
 * @param why what happened: a code such as "ACTIVATED"
 */
public record PlanVersion(PlanId plan, int number, Instant at, UUID by, String byName, String why) {}
