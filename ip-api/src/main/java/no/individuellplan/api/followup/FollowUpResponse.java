package no.individuellplan.api.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.FollowUpKind;
import no.individuellplan.core.followup.FollowUpState;
import no.individuellplan.core.followup.ReferralDifference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param thread where the message is read and answered
 * @param from the service that sent it
 * @param happenedAt left out when not said; the start of the day in Norway when dayOnly
 * @param dueAt left out without a deadline
 * @param differences what a referral says that is not so here; empty for all else
 * @param doneBy left out while nobody has said that it is done
 */
@Schema(description = "What a received message asks somebody here to do for a person with a plan.")
public record FollowUpResponse(
        UUID id,
        UUID thread,
        FollowUpKind kind,
        Named from,
        Instant saidAt,
        Instant happenedAt,
        boolean dayOnly,
        Instant dueAt,
        List<ReferralDifference> differences,
        FollowUpState state,
        Named doneBy,
        Instant doneAt,
        long version) {

    public static FollowUpResponse of(FollowUp one, Names names) {
        return new FollowUpResponse(
                one.id().value(),
                one.thread().value(),
                one.kind(),
                names.unit(one.from()),
                one.saidAt(),
                one.happenedAt(),
                one.dayOnly(),
                one.dueAt(),
                one.listed(),
                one.state(),
                names.employee(one.doneBy()),
                one.doneAt(),
                one.version());
    }
}
