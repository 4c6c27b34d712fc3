package no.individuellplan.core.oversight;

import java.time.Instant;
import java.time.LocalDate;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.SignalKind;

/**
 * A sign of odd access, for those who review the log. Never changed; decisions are added to it.
 *
 * @param actorName as the log has it
 * @param agency where the actor works; its reviewers see it
 * @param day the day it happened, Europe/Oslo
 * @param person whom all of it was about; null for several
 * @param personAgency who has the person's need, whose reviewers see it too; null for several, or without a need
 * @param times how many lines of the log lie behind it
 * @param stands what the newest decision says; null while nobody has looked
 */
public record Signal(
        SignalId id,
        SignalKind kind,
        EmploymentId actor,
        String actorName,
        AgencyId agency,
        LocalDate day,
        PersonId person,
        AgencyId personAgency,
        Instant foundAt,
        int times,
        Outcome stands) {

    /** Nobody has looked, or an answer from the leader is awaited. */
    public boolean waits() {
        return stands == null || stands == Outcome.ASKED_LEADER;
    }
}
