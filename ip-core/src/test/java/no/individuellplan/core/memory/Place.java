package no.individuellplan.core.memory;

import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;

/**
 * Where a row belongs when somebody asks to see it.
 *
 * @param person whom it is about; null for what is about nobody
 * @param item the row's own id, or the id a permit for one item names
 */
public record Place(PersonId person, Area area, UUID item) {}
