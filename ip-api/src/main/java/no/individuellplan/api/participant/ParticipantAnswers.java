package no.individuellplan.api.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;

/** One service's place in a plan for one who may read it; logged. */
@ApplicationScoped
class ParticipantAnswers {
    private final Participants participants;
    private final Access access;
    private final Names names;

    ParticipantAnswers(Participants participants, Access access, Names names) {
        this.participants = participants;
        this.access = access;
        this.names = names;
    }

    @Transactional
    ParticipantResponse one(Actor actor, ParticipantId id) {
        Participant participant =
                participants.find(id).orElseThrow(() -> access.refusedItem(actor, "PARTICIPANT", id.value()));
        access.require(actor, participant.person(), Area.PLAN, id.value(), Right.READ);
        return ParticipantResponse.of(participant, names);
    }

    /** Empty when it is out of the actor's sight; nothing is logged then. */
    @Transactional
    Optional<ParticipantResponse> now(Actor actor, ParticipantId id) {
        return participants
                .find(id)
                .filter(one -> access.may(actor, one.person(), Area.PLAN, id.value(), Right.READ))
                .map(one -> one(actor, id));
    }
}
