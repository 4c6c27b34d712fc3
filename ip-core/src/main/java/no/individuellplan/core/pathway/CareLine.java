package no.individuellplan.core.pathway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * One thing written in about a course of treatment and what it asks of the plan. Never changed.
 *
 * @param day the day it is about, Europe/Oslo; the day it was written for what is about no other
 * @param words null when it says nothing but a day
 */
public record CareLine(
        UUID id,
        PersonId person,
        Says says,
        LocalDate day,
        String words,
        EmploymentId by,
        String byName,
        UnitId unit,
        String organisation,
        Instant at) {

    /** What was written in. */
    public enum Says {
        /** First day of compulsory mental health care. */
        COMPULSORY_FROM,
        /** Its last day. */
        COMPULSORY_UNTIL,
        /** How the plan is followed up. */
        FOLLOWED_UP,
        /** Why there is no plan. */
        NO_PLAN_BECAUSE
    }
}
