package no.individuellplan.core.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.participant.Participant.State;

/** A service answers an invitation: somebody there becomes the contact, or it says no with a reason. */
@ApplicationScoped
public class AnswerInvitation {
    private final Participants participants;
    private final PlansInWork plans;
    private final Consents consents;
    private final Access access;
    private final RenewPermits renew;
    private final Clock clock;

    public AnswerInvitation(
            Participants participants,
            PlansInWork plans,
            Consents consents,
            Access access,
            RenewPermits renew,
            Clock clock) {
        this.participants = participants;
        this.plans = plans;
        this.consents = consents;
        this.access = access;
        this.renew = renew;
        this.clock = clock;
    }

    /** The one who accepts becomes the contact. */
    @Transactional
    public void accept(Actor.Professional actor, ParticipantId id, long version) {
        Participant asked = asked(actor, id, version);
        participants.save(asked.to(State.ACCEPTED, actor.employment(), null, clock.instant()));
        done(asked);
    }

    /** @throws RuleViolation {@code participant.answer.no-reason} */
    @Transactional
    public void decline(Actor.Professional actor, ParticipantId id, long version, String reason) {
        Participant asked = asked(actor, id, version);
        String why = WrittenText.required(reason, "participant.answer.no-reason", LegalBasis.DUTY_TO_COOPERATE);
        participants.save(asked.to(State.DECLINED, null, why, clock.instant()));
        done(asked);
    }

    /** The service leaves, or the coordinator takes it out of the plan, with a reason. What it did stays in the plan. */
    @Transactional
    public void leave(Actor actor, ParticipantId id, long version, String reason) {
        Participant participant =
                participants.find(id).orElseThrow(() -> access.refusedItem(actor, "PARTICIPANT", id.value()));
        access.require(actor, participant.person(), Area.PLAN, id.value(), Right.WRITE);
        StaleVersion.check(version, participant.version());
        if (participant.state() == State.DECLINED || participant.state() == State.LEFT) {
            throw new RuleViolation(new Reason("participant.answer.not-asked", LegalBasis.DUTY_TO_COOPERATE));
        }
        String why = WrittenText.required(reason, "participant.answer.no-reason", LegalBasis.DUTY_TO_COOPERATE);
        participants.save(participant.to(State.LEFT, participant.contact(), why, clock.instant()));
        consents.openRequests(participant.person()).stream()
                .filter(request -> request.recipient().equals(participant.unit()))
                .forEach(consents::close);
        done(participant);
    }

    private Participant asked(Actor.Professional actor, ParticipantId id, long version) {
        Participant participant =
                participants.find(id).orElseThrow(() -> access.refusedItem(actor, "PARTICIPANT", id.value()));
        access.require(actor, participant.person(), Area.PLAN, id.value(), Right.WRITE);
        StaleVersion.check(version, participant.version());
        if (participant.state() != State.ASKED || !participant.unit().equals(actor.unit())) {
            throw new RuleViolation(new Reason("participant.answer.not-asked", LegalBasis.DUTY_TO_COOPERATE));
        }
        return participant;
    }

    private void done(Participant participant) {
        plans.touched(participant.plan());
        renew.about(participant.person());
    }
}
