package no.individuellplan.core.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.message.Dispatch;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.operation.OperatorsOnly;
import no.individuellplan.core.traffic.MessageAct.Kind;

/**
 * An operator has a message tried now, stops it from being tried, or lets it be tried again. Whether it may leave at all is
 * asked when it leaves, as for any other. What is set aside counts as not sent: after 96 hours its sender is told.
 */
@ApplicationScoped
public class SteerMessage {
    private static final String WHAT = "E_MESSAGE_ENVELOPE";
    private final Traffic traffic;
    private final Dispatch dispatch;
    private final OperatorsOnly operators;
    private final Clock clock;

    public SteerMessage(Traffic traffic, Dispatch dispatch, OperatorsOnly operators, Clock clock) {
        this.traffic = traffic;
        this.dispatch = dispatch;
        this.operators = operators;
        this.clock = clock;
    }

    /**
     * Sends or reads at once what waits for its next try.
     *
     * @throws NotVisible for one who is no operator
     * @throws StaleVersion when it does not wait
     */
    @Transactional
    public void tryNow(Actor.Professional actor, EMessageId id) {
        operators.toSteer(actor, WHAT, id.value());
        keep(actor, id, Kind.TRIED_NOW, null);
        Envelope envelope = traffic.find(id).orElseThrow(NotVisible::new);
        if (envelope.direction() == Direction.OUT) {
            dispatch.sendNow(id);
        } else {
            dispatch.readNow(id);
        }
    }

    /**
     * What is written after it in the same conversation goes before it.
     *
     * @throws NotVisible for one who is no operator
     * @throws RuleViolation {@code traffic.set-aside.no-reason} without one
     * @throws StaleVersion when it does not wait to leave, or is leaving now
     */
    @Transactional
    public void setAside(Actor.Professional actor, EMessageId id, String typed) {
        operators.toSteer(actor, WHAT, id.value());
        String why = WrittenText.required(typed, "traffic.set-aside.no-reason", LegalBasis.HEALTH_NETWORK);
        keep(actor, id, Kind.SET_ASIDE, why);
        dispatch.withdraw(id);
    }

    /** @throws StaleVersion when it is not set aside */
    @Transactional
    public void takeBack(Actor.Professional actor, EMessageId id) {
        operators.toSteer(actor, WHAT, id.value());
        keep(actor, id, Kind.TAKEN_BACK, null);
        dispatch.sendNow(id);
    }

    private void keep(Actor.Professional actor, EMessageId id, Kind kind, String why) {
        traffic.keep(new MessageAct(id, kind, clock.instant(), actor.employment(), actor.name(), why));
    }
}
