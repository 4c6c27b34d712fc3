package no.individuellplan.core.childcoordinator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * One thing that was said or done about a child coordinator. Never changed.
 *
 * @param number which in the row of what was said about the role, from 1 for each person; null for a task
 * @param role the line by which it was wanted; its own id there
 * @param unit the municipality's coordinating unit that answered for it then
 * @param whom the one asked, or the one who accepted; null otherwise
 * @param whomName by name, null with {@code whom}
 * @param task null for all but a task
 * @param day the day it is about, Europe/Oslo
 * @param words what was done; null for all but a task
 * @param by who wrote it: a person or an employment
 */
public record ChildLine(
        UUID id,
        PersonId person,
        Integer number,
        Says says,
        UUID role,
        UnitId unit,
        EmploymentId whom,
        String whomName,
        ChildTask task,
        LocalDate day,
        String words,
        UUID by,
        String byName,
        Instant at) {

    /** What was said or done. */
    public enum Says {
        /** Everybody who answers for the child has said yes. */
        WANTED,
        /** The coordinating unit has asked somebody. */
        ASKED,
        /** The one asked said no. */
        DECLINED,
        /** The one asked said yes, and is child coordinator from now. */
        ACCEPTED,
        /** Somebody who answers for the child has taken the yes back. */
        ENDED,
        /** Something was done about one of the tasks. */
        TASK
    }
}
