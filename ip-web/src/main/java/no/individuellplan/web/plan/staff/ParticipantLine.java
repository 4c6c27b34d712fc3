package no.individuellplan.web.plan.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.participant.Participant;

/**
 * A service in the plan.
 *
 * @param contact the one there who said yes; empty before
 * @param reason why it said no or left; null otherwise
 * @param sees the areas the person shares with it now; empty when none, or when the reader may not know
 * @param keptOut single items the person keeps from it, in their own words
 * @param sharedUntil the last day of that sharing; null when open or none
 * @param mayLeave whether the reader may take it out of the plan
 */
public record ParticipantLine(
        String id,
        String unitId,
        String unit,
        String role,
        Participant.State state,
        String contact,
        String reason,
        Instant since,
        List<Area> sees,
        List<String> keptOut,
        LocalDate sharedUntil,
        boolean mayLeave,
        long version) {

    public boolean takesPart() {
        return state == Participant.State.ACCEPTED;
    }
}
