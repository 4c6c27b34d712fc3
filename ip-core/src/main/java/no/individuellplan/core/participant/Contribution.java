package no.individuellplan.core.participant;

import no.individuellplan.core.id.ContributionId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;

/**
 * What one party will contribute to the work with the plan (IPF-10 d).
 *
 * @param unit the service; null when it is the person's own, or next of kin's
 * @param who the party in words: "Jeg", the unit's name, "Mor"
 */
public record Contribution(
        ContributionId id, PlanId plan, PersonId person, UnitId unit, String who, String text, long version) {}
