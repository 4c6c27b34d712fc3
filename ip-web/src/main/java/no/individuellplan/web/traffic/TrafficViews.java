package no.individuellplan.web.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.traffic.Envelope;
import no.individuellplan.core.traffic.HandleFaults;
import no.individuellplan.core.traffic.WatchTraffic;
import no.individuellplan.core.traffic.WatchTraffic.Opened;
import no.individuellplan.core.traffic.WatchTraffic.Overview;
import no.individuellplan.core.traffic.WireFault;
import no.individuellplan.web.look.Form;

/** Envelopes as the pages show them, with what the register calls the two sides, in one transaction. */
@ApplicationScoped
class TrafficViews {
    private final WatchTraffic watch;
    private final HandleFaults faults;
    private final PartyNames names;

    TrafficViews(WatchTraffic watch, HandleFaults faults, PartyNames names) {
        this.watch = watch;
        this.faults = faults;
        this.names = names;
    }

    @Transactional
    TrafficView all(Actor.Professional actor) {
        Overview overview = watch.overview(actor);
        return new TrafficView(
                overview.waiting().stream()
                        .map(one -> new ReceiverLine(
                                names.of(one.receiverHer()), one.waiting(), one.setAside(), one.oldest()))
                        .toList(),
                count(overview, EMessageState.RECEIVED),
                count(overview, EMessageState.HELD),
                count(overview, EMessageState.UNMATCHED),
                count(overview, EMessageState.OVERDUE),
                count(overview, EMessageState.REJECTED),
                count(overview, EMessageState.REFUSED),
                overview.troubled().stream().map(this::line).toList(),
                faults.open(actor).stream().map(this::line).toList());
    }

    /** @param changed it changed while the reader looked at it */
    @Transactional
    EnvelopeView one(Actor.Professional actor, EMessageId id, Form form, boolean changed) {
        Opened opened = watch.open(actor, id);
        Envelope envelope = opened.envelope();
        return new EnvelopeView(
                envelope,
                names.of(envelope.senderHer()),
                names.of(envelope.receiverHer()),
                opened.acts().stream()
                        .map(act -> new EnvelopeView.Act(act.kind(), act.byName(), act.at(), act.why()))
                        .toList(),
                changed,
                form);
    }

    private EnvelopeLine line(Envelope envelope) {
        boolean out = envelope.direction() == Direction.OUT;
        return new EnvelopeLine(
                envelope.id().toString(),
                out,
                envelope.type() == null ? "" : envelope.type(),
                names.of(out ? envelope.receiverHer() : envelope.senderHer()),
                envelope.state(),
                envelope.trouble(),
                envelope.stateAt());
    }

    private FaultLine line(WireFault fault) {
        return new FaultLine(
                fault.id().toString(),
                fault.direction() == Direction.OUT,
                fault.type() == null ? "" : fault.type(),
                names.of(fault.other()),
                fault.condition(),
                fault.at());
    }

    private static int count(Overview overview, EMessageState state) {
        return overview.counts().getOrDefault(state, 0);
    }
}
