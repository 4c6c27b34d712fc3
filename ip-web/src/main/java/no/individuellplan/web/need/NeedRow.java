package no.individuellplan.web.need;

import java.time.Instant;
import java.time.LocalDate;
import no.individuellplan.core.need.NeedState;

/**
 * One person in the coordinating unit's list.
 *
 * @param age whole years; null while the birth date is not known
 * @param reporter who reported first, with organisation
 * @param askAgainOn null unless the person said no
 * @param coordinator the one who holds the chair; empty when nobody does
 * @param asked the one who has been asked to coordinate; empty when nobody waits to answer
 * @param askedAt null when nobody has been asked
 * @param handledBy the unit that has the need, when one's own only has a copy; empty otherwise
 */
public record NeedRow(
        String id,
        String name,
        Integer age,
        String reporter,
        NeedState state,
        Instant reportedAt,
        Instant offeredAt,
        LocalDate askAgainOn,
        boolean coordinatorWanted,
        String coordinator,
        String asked,
        Instant askedAt,
        String handledBy) {

    /** The person has said yes to a coordinator and has none. */
    boolean waitsForCoordinator() {
        boolean wanted = state == NeedState.ACCEPTED || (state == NeedState.DECLINED && coordinatorWanted);
        return handledBy.isEmpty() && wanted && coordinator.isEmpty();
    }
}
