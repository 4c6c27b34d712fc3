package no.individuellplan.web.proof;

import java.util.UUID;
import no.individuellplan.core.access.Area;

/** What one actor may read on one day, however that is worked out. */
public interface Reading {
    /** Whether an id is the actor's own, or that of the unit they work in. */
    boolean is(UUID id);

    /** Whether a whole area about the person may be read. */
    boolean area(UUID person, Area area);

    /**
     * Whether a row may be read, because of its area or for itself.
     *
     * @param item null for a row that nobody is let in to by itself
     */
    boolean row(UUID person, Area area, UUID item);

    /** Whether the person is the actor themselves at home, or close family. */
    boolean isFamily(UUID person);

    /** Whether just this row is kept from the actor. */
    boolean withheld(UUID item);
}
