package no.individuellplan.core.traffic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.InMemoryEMessages;
import no.individuellplan.core.operation.Operators;
import no.individuellplan.core.traffic.MessageAct.Kind;

/** The outside of messages in memory, for operators alone. Nothing here has failed to be tried. */
public final class InMemoryTraffic implements Traffic {
    private static final Set<EMessageState> WAITS =
            EnumSet.of(EMessageState.READY, EMessageState.RECEIVED, EMessageState.HELD, EMessageState.UNMATCHED);
    private static final Set<EMessageState> AT_REST =
            EnumSet.of(EMessageState.OVERDUE, EMessageState.REJECTED, EMessageState.REFUSED);

    private record Numbered(int number, MessageAct act) {}

    private final InMemoryEMessages messages;
    private final Operators operators;
    private final Clock clock;
    private final Table<Numbered> acts;

    public InMemoryTraffic(Memory memory, InMemoryEMessages messages, Operators operators, Clock clock) {
        this.messages = messages;
        this.operators = operators;
        this.clock = clock;
        acts = memory.table("message_act", Numbered::number, one -> new Place(null, null, null));
    }

    @Override
    public List<WaitingToLeave> waiting() {
        return all()
                .filter(one -> one.state() == EMessageState.READY)
                .collect(Collectors.groupingBy(Envelope::receiverHer))
                .entrySet()
                .stream()
                .map(one -> new WaitingToLeave(
                        one.getKey(),
                        one.getValue().size(),
                        (int) one.getValue().stream().filter(Envelope::setAside).count(),
                        one.getValue().stream()
                                .map(Envelope::genDate)
                                .min(Comparator.naturalOrder())
                                .orElseThrow()))
                .sorted(Comparator.comparing(WaitingToLeave::oldest).thenComparing(WaitingToLeave::receiverHer))
                .toList();
    }

    @Override
    public Map<EMessageState, Integer> counts(Instant since) {
        Map<EMessageState, Integer> counts = new EnumMap<>(EMessageState.class);
        shown(since).forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<Envelope> troubled(Instant since, int limit) {
        return shown(since)
                .sorted(Comparator.comparing(Envelope::stateAt))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Envelope> find(EMessageId id) {
        return all().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<MessageAct> acts(EMessageId id) {
        return operates() ? actsOf(id) : List.of();
    }

    @Override
    public void keep(MessageAct act) {
        Envelope envelope = find(act.message()).orElseThrow(StaleVersion::new);
        boolean can =
                switch (act.kind()) {
                    case TRIED_NOW -> envelope.canBeTried();
                    case SET_ASIDE -> envelope.canBeSetAside();
                    case TAKEN_BACK -> envelope.setAside();
                };
        if (!can) {
            throw new StaleVersion();
        }
        if (act.kind() != Kind.TRIED_NOW) {
            messages.setAside(act.message(), act.kind() == Kind.SET_ASIDE);
        }
        acts.add(new Numbered(acts.size(), act));
    }

    private Stream<Envelope> shown(Instant since) {
        return all().filter(one -> WAITS.contains(one.state())
                || AT_REST.contains(one.state()) && !one.stateAt().isBefore(since));
    }

    private Stream<Envelope> all() {
        return operates() ? messages.all().stream().map(this::envelope) : Stream.empty();
    }

    private boolean operates() {
        return Acting.current()
                .filter(Actor.Professional.class::isInstance)
                .map(Actor.Professional.class::cast)
                .filter(actor -> operators.operates(actor.employment(), LocalDate.now(clock)))
                .isPresent();
    }

    private List<MessageAct> actsOf(EMessageId id) {
        return acts.where(one -> one.act().message().equals(id)).stream()
                .map(Numbered::act)
                .toList();
    }

    private Envelope envelope(EMessage one) {
        return new Envelope(
                one.id(),
                one.direction(),
                one.msgId(),
                one.type(),
                one.senderHer(),
                one.receiverHer(),
                one.genDate(),
                one.state(),
                one.stateAt(),
                one.code(),
                one.original().length,
                messages.isSetAside(one.id()),
                0,
                null,
                null);
    }
}
