package no.individuellplan.core.oversight;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.oversight.rules.Outcome;

/** What one who reviews the log decided, once and for ever. @param person whom the signal is about; may be null */
public record SignalDecision(
        UUID id,
        SignalId signal,
        PersonId person,
        Outcome outcome,
        String words,
        EmploymentId by,
        String byName,
        String byOrganisation,
        Instant at) {}
