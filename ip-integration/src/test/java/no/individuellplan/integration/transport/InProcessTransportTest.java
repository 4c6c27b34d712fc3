package no.individuellplan.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.MessageExchange;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.world.World;
import org.junit.jupiter.api.Test;

class InProcessTransportTest {

    private static final byte[] BYTES = {1, 2, 3};

    private final World world = World.aWorld();
    private final MessageExchange exchange = new MessageExchange(world, new Unreadable(), null);
    private final InProcessTransport transport = new InProcessTransport(world.ports.agencies, exchange.receive);

    @Test
    void the_receivers_mailbox_keeps_the_bytes() {
        world.run(ImportMessage.ACTOR, () -> transport.deliver(BYTES, "99900002", "99900102"));

        assertThat(exchange.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.original()).isEqualTo(BYTES);
            assertThat(kept.receiverHer()).isEqualTo("99900102");
            assertThat(kept.unit()).isEqualTo(world.cast.dps.id());
            assertThat(kept.state()).isEqualTo(EMessageState.RECEIVED);
        });
    }

    @Test
    void an_address_nobody_here_has_is_told_and_nothing_kept() {
        assertThatThrownBy(() -> world.run(ImportMessage.ACTOR, () -> transport.deliver(BYTES, "99900002", "77777777")))
                .isInstanceOf(UnknownMailbox.class)
                .hasMessageContaining("77777777");
        assertThatThrownBy(() -> world.run(ImportMessage.ACTOR, () -> transport.deliver(BYTES, "99900002", null)))
                .isInstanceOf(UnknownMailbox.class);
        assertThat(exchange.kept()).isEqualTo(List.<EMessage>of());
    }

    /** Reads nothing; what is carried does not matter here. */
    private static final class Unreadable implements MessageFormat {
        @Override
        public byte[] write(Dialog dialog) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] acknowledge(byte[] received, UUID id, Instant genDate, String code, String words) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Incoming read(byte[] bytes) {
            return new Incoming.Unacceptable(null, "T01", "Uleselig");
        }
    }
}
