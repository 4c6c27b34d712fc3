package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.followup.FinishFollowUp;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.FollowUpKind;
import no.individuellplan.core.followup.FollowUpState;
import no.individuellplan.core.followup.FollowUps;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.message.MessageFormat.Topic;

/**
 * Tells the hospital, in the thread, whether one who is ready to leave can be received: the answer it waits for at once
 * (FOR-2011-11-18-1115 § 11; HIS 1077, topic 7). What was asked for is then done, in the same transaction.
 */
@ApplicationScoped
public class AnswerReady {
    private final FollowUps followUps;
    private final EMessages messages;
    private final SendMessage send;
    private final FinishFollowUp finish;
    private final Access access;

    public AnswerReady(
            FollowUps followUps, EMessages messages, SendMessage send, FinishFollowUp finish, Access access) {
        this.followUps = followUps;
        this.messages = messages;
        this.send = send;
        this.finish = finish;
        this.access = access;
    }

    /**
     * @throws no.individuellplan.core.access.NotVisible for one whose thread the actor does not see, or that is not their unit's
     * @throws no.individuellplan.core.law.RuleViolation with every reason of the rules for sending
     * @throws StaleVersion when it stands otherwise than the actor saw, or is not that somebody is ready
     */
    @Transactional
    public void answer(Actor.Professional actor, FollowUpId id, long version, String typed) {
        FollowUp one = followUps.find(id).orElseThrow(() -> access.refusedItem(actor, "FOLLOW_UP", id.value()));
        access.require(actor, one.person(), Area.MESSAGES, one.thread().value(), Right.WRITE);
        if (one.kind() != FollowUpKind.READY_FOR_DISCHARGE || one.state() != FollowUpState.OPEN) {
            throw new StaleVersion();
        }
        UUID answered = messages.find(one.message()).map(EMessage::msgId).orElse(null);
        send.answerTo(actor, one.thread(), answered, Topic.READY_FOR_DISCHARGE, typed);
        finish.done(actor, id, version);
    }
}
