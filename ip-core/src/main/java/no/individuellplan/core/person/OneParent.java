package no.individuellplan.core.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.DecisionCompetence.Matter;

/**
 * That one parent's answer is enough, about one matter and for a time, since qualified personnel found the care necessary
 * (pbrl § 4-4 second and third paragraph, PBRL-26). Never changed, and over by itself.
 *
 * @param parent the one whose answer counts alone
 * @param recipient the service it is about, when the matter is sharing; else null
 * @param why why the care is necessary
 * @param other what the other parent said when heard, or why they could not be heard
 * @param until last day, Europe/Oslo
 */
public record OneParent(
        UUID id,
        PersonId person,
        PersonId parent,
        Matter matter,
        UnitId recipient,
        String why,
        boolean heard,
        String other,
        EmploymentId by,
        String byName,
        LocalDate from,
        LocalDate until,
        Instant at) {

    /** @param unit whom sharing is asked with; null for other matters */
    public boolean covers(Matter asked, UnitId unit, LocalDate day) {
        return matter == asked
                && (recipient == null || recipient.equals(unit))
                && !day.isBefore(from)
                && !day.isAfter(until);
    }
}
