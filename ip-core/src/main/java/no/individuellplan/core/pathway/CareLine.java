package no.individuellplan.core.pathway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.pathway.rules.CareKind;

/**
 * One thing written in about a course of treatment and what it asks of the plan. Never changed.
 *
 * @param item what permits open it by: the unit for compulsory care, the first line of the course for another
 * @param day the day it is about, Europe/Oslo; the day it was written for what is about no other
 * @param words null when it says nothing but a day
 */
public record CareLine(
        UUID id,
        UUID item,
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
        COMPULSORY_FROM(CareKind.COMPULSORY),
        /** Its last day. */
        COMPULSORY_UNTIL(CareKind.COMPULSORY),
        /** How the plan is followed up. */
        FOLLOWED_UP(CareKind.COMPULSORY),
        /** Why there is no plan. */
        NO_PLAN_BECAUSE(CareKind.COMPULSORY),
        /** First day of rehabilitation with medicines. */
        LAR_FROM(CareKind.LAR),
        /** Its last day. */
        LAR_UNTIL(CareKind.LAR),
        /** The day a plan and a coordinator were offered. */
        PLAN_OFFERED(CareKind.LAR);

        private final CareKind kind;

        Says(CareKind kind) {
            this.kind = kind;
        }

        /** The treatment it is written about. */
        public CareKind kind() {
            return kind;
        }

        /** Whether a course begins by it. */
        public boolean isFirstDay() {
            return this == COMPULSORY_FROM || this == LAR_FROM;
        }

        /** Whether a course ends by it. */
        public boolean isLastDay() {
            return this == COMPULSORY_UNTIL || this == LAR_UNTIL;
        }
    }
}
