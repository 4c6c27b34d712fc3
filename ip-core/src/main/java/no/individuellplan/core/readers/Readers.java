package no.individuellplan.core.readers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.id.UnitId;

/**
 * Who sees one thing in a plan today, and which of the services around the person do not.
 *
 * @param sees in the order of what it rests on
 */
public record Readers(PlanItem item, List<Sees> sees, List<DoesNotSee> doesNotSee) {

    /**
     * @param from the day it began, Europe/Oslo; null when it rests on no day
     * @param until the last day; null while its basis lasts
     * @param endsAt the instant it ends, for what lasts hours; null for all others
     * @param changes whether it may be changed as well
     */
    public record Sees(Reader reader, Basis basis, LocalDate from, LocalDate until, Instant endsAt, boolean changes) {}

    /** @param day when it was refused or taken back, or the last day it was shared; null for the others */
    public record DoesNotSee(UnitId unit, Why why, LocalDate day) {}

    /** Why a service does not see it (GDPR-07): no yes, none any more, or a yes to something else. */
    public enum Why {
        NEVER_SHARED,
        REFUSED,
        TAKEN_BACK,
        LAPSED,
        ANOTHER_PART,
        KEPT_OUT,
        NOT_TAKEN_UP
    }
}
