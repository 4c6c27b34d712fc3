package no.individuellplan.core.rights;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.rights.rules.DeletionGround;

/** What stays of something that was deleted: that it was, when, on which ground and by whom. Never what it said. */
public record Tombstone(
        RightsRequestId request,
        PersonId person,
        Area area,
        UUID item,
        DeletionGround ground,
        String firstName,
        String secondName,
        Instant at) {}
