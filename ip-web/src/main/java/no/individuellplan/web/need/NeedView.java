package no.individuellplan.web.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.web.look.Form;

/**
 * One reported need, with what may be done with it now.
 *
 * @param name of the person; empty for a reader who may not know who it is
 * @param age whole years; null while the birth date is not known
 * @param assessment the reason for the assessment; empty before
 * @param offeredAt null before
 * @param declinedReason empty when none was given
 * @param askAgainOn null unless the person said no
 * @param ours the reader's unit has the need and decides
 * @param handledBy the coordinating unit that has it
 * @param copyTo the one that was told too; empty when none
 * @param protection where the protection of the address is written in; empty for one who does not have the case
 * @param seat the coordinator's chair; null while no coordinator is wanted
 * @param ask the form for asking somebody; null when nobody is asked from here
 * @param form what was typed, when the page comes back with something to mend
 * @param stale somebody else changed the need since it was shown; nothing was saved
 */
public record NeedView(
        String id,
        long version,
        String name,
        LocalDate birthDate,
        Integer age,
        NeedState state,
        Instant reportedAt,
        String assessment,
        Instant offeredAt,
        String declinedReason,
        boolean coordinatorWanted,
        LocalDate askAgainOn,
        boolean ours,
        String handledBy,
        String copyTo,
        String protection,
        List<ReportedView> reports,
        SeatView seat,
        AskView ask,
        Form form,
        boolean stale) {

    public String href() {
        return "/behov/" + id;
    }

    public boolean mayAssess() {
        return ours && state == NeedState.REPORTED;
    }

    public boolean mayOffer() {
        return ours && state == NeedState.ENTITLED;
    }

    public boolean mayOfferAgain() {
        return ours && state == NeedState.DECLINED;
    }
}
