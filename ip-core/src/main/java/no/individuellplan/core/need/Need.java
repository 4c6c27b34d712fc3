package no.individuellplan.core.need;

import java.time.Instant;
import java.time.LocalDate;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * One person's need for a plan, from the first report to the answer.
 *
 * @param receivingUnit the municipality's coordinating unit, which handles it
 * @param copyUnit the trust's coordinating unit when a report came from specialist services (HPL-08), or another
 *     municipality's that was reported to; else null
 * @param assessment the reason for the assessment, in words the person can read; null before
 * @param declinedReason optional by law and by tone (I17)
 * @param askAgainOn when the door is knocked on again; null unless declined
 */
public record Need(
        NeedId id,
        PersonId person,
        UnitId receivingUnit,
        UnitId copyUnit,
        NeedState state,
        Instant reportedAt,
        String assessment,
        Instant offeredAt,
        String declinedReason,
        boolean coordinatorWanted,
        LocalDate askAgainOn,
        long version) {

    Need to(NeedState next) {
        return new Need(
                id,
                person,
                receivingUnit,
                copyUnit,
                next,
                reportedAt,
                assessment,
                offeredAt,
                declinedReason,
                coordinatorWanted,
                askAgainOn,
                version);
    }

    Need assessed(boolean entitled, String reason) {
        return new Need(
                id,
                person,
                receivingUnit,
                copyUnit,
                entitled ? NeedState.ENTITLED : NeedState.NOT_ENTITLED,
                reportedAt,
                reason,
                offeredAt,
                declinedReason,
                coordinatorWanted,
                askAgainOn,
                version);
    }

    Need offered(Instant at) {
        return new Need(
                id,
                person,
                receivingUnit,
                copyUnit,
                NeedState.OFFERED,
                reportedAt,
                assessment,
                at,
                null,
                coordinatorWanted,
                null,
                version);
    }

    /** The person said no, or took the yes back; the door stays open (I17). */
    public Need declined(String reason, boolean wantsCoordinator, LocalDate again) {
        return new Need(
                id,
                person,
                receivingUnit,
                copyUnit,
                NeedState.DECLINED,
                reportedAt,
                assessment,
                offeredAt,
                reason,
                wantsCoordinator,
                again,
                version);
    }

    Need copiedTo(UnitId unit) {
        return new Need(
                id,
                person,
                receivingUnit,
                unit,
                state,
                reportedAt,
                assessment,
                offeredAt,
                declinedReason,
                coordinatorWanted,
                askAgainOn,
                version);
    }

    /** The person has moved: another municipality's coordinating unit has it from now, and is no longer the one with a copy. */
    public Need handledBy(UnitId unit) {
        return new Need(
                id,
                person,
                unit,
                unit.equals(copyUnit) ? null : copyUnit,
                state,
                reportedAt,
                assessment,
                offeredAt,
                declinedReason,
                coordinatorWanted,
                askAgainOn,
                version);
    }

    /** The person said yes. */
    public Need accepted() {
        return to(NeedState.ACCEPTED);
    }
}
