package no.individuellplan.api.participant;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.participant.Participant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param contact left out until somebody there has accepted */
@Schema(description = "A service's place in a plan. PROPOSED waits for the person's yes, ASKED for the service's.")
public record ParticipantResponse(
        UUID id,
        UUID plan,
        Named unit,
        String role,
        Participant.State state,
        Named contact,
        String reason,
        Instant changedAt,
        long version) {

    public static ParticipantResponse of(Participant participant, Names names) {
        return new ParticipantResponse(
                participant.id().value(),
                participant.plan().value(),
                names.unit(participant.unit()),
                participant.role(),
                participant.state(),
                names.employee(participant.contact()),
                participant.reason(),
                participant.changedAt(),
                participant.version());
    }
}
