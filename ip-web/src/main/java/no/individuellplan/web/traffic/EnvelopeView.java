package no.individuellplan.web.traffic;

import java.time.Instant;
import java.util.List;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.traffic.Envelope;
import no.individuellplan.core.traffic.MessageAct;
import no.individuellplan.core.traffic.Trouble;
import no.individuellplan.web.look.Form;

/**
 * The outside of one message.
 *
 * @param sender who it is from, by name and HER-id; empty when not known
 * @param changed it changed while the reader looked at it, and nothing was done
 */
public record EnvelopeView(
        Envelope envelope, String sender, String receiver, List<Act> acts, boolean changed, Form form) {
    /** What an operator did. @param why null when nothing was said */
    public record Act(MessageAct.Kind kind, String who, Instant at, String why) {}

    public String id() {
        return envelope.id().toString();
    }

    public boolean out() {
        return envelope.direction() == Direction.OUT;
    }

    public Trouble trouble() {
        return envelope.trouble();
    }
}
