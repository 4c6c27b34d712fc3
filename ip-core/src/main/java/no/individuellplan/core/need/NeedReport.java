package no.individuellplan.core.need;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;

/**
 * One report of a need, as it was written. Several reports of one person's need are one need.
 *
 * @param reporter the employment or person who reported
 * @param organisation unit and agency in words; null when the person reported it
 * @param why the need, in the reporter's words; the person reads it
 * @param wish what the person wishes, in their words; null when not asked
 * @param personInformed whether the person knows of the report
 */
public record NeedReport(
        UUID id,
        NeedId need,
        PersonId person,
        UUID reporter,
        String reporterName,
        String organisation,
        String why,
        String wish,
        boolean personInformed,
        Instant at) {}
