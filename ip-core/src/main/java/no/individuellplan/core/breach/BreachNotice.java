package no.individuellplan.core.breach;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;

/** What one person was told of a breach; it stands on the person's own page. Never changed. */
public record BreachNotice(
        UUID id,
        BreachId breach,
        PersonId person,
        String words,
        EmploymentId by,
        String byName,
        String organisation,
        Instant at) {}
