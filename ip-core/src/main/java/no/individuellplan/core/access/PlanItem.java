package no.individuellplan.core.access;

import java.util.UUID;
import no.individuellplan.core.id.PersonId;

/**
 * One thing in a plan that can be kept from parents: a goal, a suggestion, a measure, the child's own words, a thread.
 *
 * @param under the item it belongs to and is kept together with, a goal's measure for one; null when it stands alone
 * @param author who wrote it: a person's or an employment's id; null when no single one did
 * @param ownWords what matters to the child, in its own words
 */
public record PlanItem(UUID id, PersonId person, Area area, UUID under, UUID author, boolean ownWords) {}
