package no.individuellplan.integration.transport.amqp;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.TakeInMessage;
import no.individuellplan.integration.transport.Seal;
import no.individuellplan.integration.transport.SealBroken;
import org.apache.qpid.protonj2.client.Message;
import org.apache.qpid.protonj2.client.exceptions.ClientException;

/**
 * Takes in messages that lie in a queue together: opened side by side, then kept and read some in each of a few transactions,
 * those of one conversation in the same and in order. One write to the disk serves many, and all processors are used.
 */
@ApplicationScoped
class TakenTogether {
    private final Seal seal;
    private final MessageFormat format;
    private final TakeInMessage take;
    private final SideBySide threads = new SideBySide("e-message-arrivals-");

    TakenTogether(Seal seal, MessageFormat format, TakeInMessage take) {
        this.seal = seal;
        this.format = format;
        this.take = take;
    }

    @PreDestroy
    void stop() {
        threads.close();
    }

    /** @param lane messages of one lane are kept in one transaction */
    private record Opened(int place, byte[] content, String from, int lane) {}

    /**
     * Each is kept for good, or left as it was because something is the matter with it or with one beside it.
     *
     * @param messages in the order they came
     * @return the places of those that are kept
     */
    Set<Integer> take(List<Message<?>> messages, String mailbox) {
        List<Integer> places = IntStream.range(0, messages.size()).boxed().toList();
        List<Opened> opened = threads.each(places, place -> open(place, messages.get(place), mailbox)).stream()
                .flatMap(Optional::stream)
                .toList();
        List<List<Opened>> lanes = new ArrayList<>(opened.stream()
                .collect(Collectors.groupingBy(Opened::lane, TreeMap::new, Collectors.toList()))
                .values());
        return threads.each(lanes, lane -> keep(lane, mailbox)).stream()
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .map(Opened::place)
                .collect(Collectors.toSet());
    }

    private Optional<Opened> open(int place, Message<?> message, String mailbox) {
        try {
            Envelope.check(message, mailbox);
            String from = Envelope.of(message).fromHer();
            return message.body() instanceof byte[] sealed
                    ? inTransaction(() -> unsealed(sealed, from, mailbox)
                            .map(content -> new Opened(place, content, from, lane(content))))
                    : Optional.empty();
        } catch (SealBroken | ClientException broken) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> unsealed(byte[] sealed, String from, String mailbox) {
        try {
            return Optional.of(seal.open(sealed, from, mailbox));
        } catch (SealBroken broken) {
            return Optional.empty();
        }
    }

    private int lane(byte[] content) {
        UUID conversation =
                switch (format.read(content)) {
                    case Incoming.DialogIn dialog -> dialog.envelope().conversation();
                    case Incoming.Receipt receipt -> receipt.id();
                    case Incoming.Unacceptable refused ->
                        refused.envelope() == null ? null : refused.envelope().conversation();
                };
        return conversation == null ? 0 : Math.floorMod(conversation.hashCode(), SideBySide.WIDTH);
    }

    private Optional<List<Opened>> keep(List<Opened> lane, String mailbox) {
        return inTransaction(() -> {
            lane.forEach(one -> take.take(one.content(), mailbox, one.from()));
            return Optional.of(lane);
        });
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return Acting.as(
                ImportMessage.ACTOR, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
