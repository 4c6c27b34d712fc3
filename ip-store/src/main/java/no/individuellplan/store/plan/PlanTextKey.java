package no.individuellplan.store.plan;

import java.util.UUID;
import no.individuellplan.core.plan.PlanText;

/** One text of each kind in a plan. */
record PlanTextKey(UUID plan, PlanText.Kind kind) {}
