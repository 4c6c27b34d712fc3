package no.individuellplan.core.contactdoctor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;

/**
 * One thing a service has written about its contact doctor in one plan. Never changed.
 *
 * @param participant the service's place in the plan
 * @param number which of the lines of that place, from 1
 * @param role the line that names the doctor; its own id there
 * @param doctor by name, in every line
 * @param from first day, Europe/Oslo, the same in every line of the role
 * @param until last day as this line has it; null while none is set
 */
public record DoctorLine(
        UUID id,
        PersonId person,
        PlanId plan,
        ParticipantId participant,
        int number,
        UUID role,
        UnitId unit,
        String doctor,
        LocalDate from,
        LocalDate until,
        EmploymentId by,
        String byName,
        Instant at) {}
