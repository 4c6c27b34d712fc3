package no.individuellplan.core.followup;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;

/**
 * What one received message asks somebody here to do. Kept for good; who sees the thread sees it.
 *
 * @param message that made it; each makes one at most
 * @param unit ours, that the message came to, and that answers it
 * @param from the unit that sent it
 * @param sender the agency of that unit: its units speak of the same stay
 * @param saidAt GenDate of the message
 * @param happenedAt when it happened, as the message says, the start of the day in Norway when it names a day only; null when not said
 * @param dayOnly the message names a day and no time
 * @param dueAt when it should be done at latest; null without a deadline
 * @param differences what a referral says that is not so here; empty for all else
 * @param stateAt when it came to stand so
 * @param doneAt when somebody last said that it is done; null while nobody has
 */
public record FollowUp(
        FollowUpId id,
        PersonId person,
        ThreadId thread,
        EMessageId message,
        FollowUpKind kind,
        UnitId unit,
        UnitId from,
        AgencyId sender,
        Instant saidAt,
        Instant happenedAt,
        boolean dayOnly,
        Instant dueAt,
        Set<ReferralDifference> differences,
        FollowUpState state,
        Instant stateAt,
        EmploymentId doneBy,
        String doneByName,
        Instant doneAt,
        long version) {

    public FollowUp {
        differences = Set.copyOf(differences);
    }

    /** In an order that does not change. */
    public List<ReferralDifference> listed() {
        return differences.stream().sorted().toList();
    }

    /**
     * Somebody has it before them: it stands, or has been taken away since anybody last said they were done. What has been
     * sent anew waits as that; what is over has been told.
     */
    public boolean waits() {
        boolean shown =
                state == FollowUpState.OPEN || state == FollowUpState.WITHDRAWN || state == FollowUpState.CANCELLED;
        return shown && kind != FollowUpKind.NOT_READY && (doneAt == null || stateAt.isAfter(doneAt));
    }

    /** The same when it stands so already. */
    public FollowUp standing(FollowUpState next, Instant at) {
        return next == state ? this : with(next, at, doneBy, doneByName, doneAt);
    }

    FollowUp done(EmploymentId by, String name, Instant at) {
        return with(state, stateAt, by, name, at);
    }

    private FollowUp with(FollowUpState next, Instant since, EmploymentId by, String name, Instant at) {
        return new FollowUp(
                id,
                person,
                thread,
                message,
                kind,
                unit,
                from,
                sender,
                saidAt,
                happenedAt,
                dayOnly,
                dueAt,
                differences,
                next,
                since,
                by,
                name,
                at,
                version);
    }
}
