package no.individuellplan.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.MessageExchange;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.world.World;
import org.junit.jupiter.api.Test;

class InProcessCarrierTest {

    private static final byte[] BYTES = {1, 2, 3};

    private final World world = World.aWorld();
    private final MessageExchange exchange = new MessageExchange(world, new Unreadable(), null);
    private final InProcessCarrier carrier =
            new InProcessCarrier(world.ports.agencies, ServedHere.ALL, exchange.receive);

    @Test
    void the_receivers_mailbox_keeps_the_bytes() {
        world.run(ImportMessage.ACTOR, () -> carrier.carry(to("99900102")));

        assertThat(exchange.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.original()).isEqualTo(BYTES);
            assertThat(kept.receiverHer()).isEqualTo("99900102");
            assertThat(kept.unit()).isEqualTo(world.cast.dps.id());
            assertThat(kept.state()).isEqualTo(EMessageState.RECEIVED);
        });
    }

    @Test
    void it_reaches_every_unit_with_an_address_where_all_are_served() {
        assertThat(carrier.reaches("99900102")).isTrue();
        assertThat(carrier.reaches("77777777")).isFalse();
    }

    @Test
    void it_does_not_reach_a_unit_of_an_agency_that_is_served_elsewhere() {
        String trust = world.ports
                .agencies
                .agency(world.cast.dps.agency())
                .orElseThrow()
                .organisationNumber();
        assertThat(onlyServing("123456785").reaches("99900102")).isFalse();
        assertThat(onlyServing(trust).reaches("99900102")).isTrue();
    }

    @Test
    void a_message_takes_the_first_way_that_reaches_its_receiver() {
        List<Parcel> wire = new ArrayList<>();
        RoutedTransport transport = new RoutedTransport(List.of(onlyServing("123456785"), new Wire(wire)));

        transport.deliver(message("99900102"));
        assertThat(wire).singleElement().satisfies(parcel -> {
            assertThat(parcel.content()).isEqualTo(BYTES);
            assertThat(parcel.toHer()).isEqualTo("99900102");
            assertThat(parcel.toString()).doesNotContain("99900102");
        });
        assertThat(exchange.kept()).isEmpty();
    }

    @Test
    void an_address_no_way_leads_to_is_told_and_nothing_kept() {
        RoutedTransport transport = new RoutedTransport(List.of(carrier));
        assertThatThrownBy(() -> transport.deliver(message("77777777")))
                .isInstanceOf(UnknownMailbox.class)
                .hasMessageContaining("77777777");
        assertThatThrownBy(() -> transport.deliver(message(null))).isInstanceOf(UnknownMailbox.class);
        assertThat(exchange.kept()).isEqualTo(List.<EMessage>of());
    }

    private InProcessCarrier onlyServing(String organisationNumber) {
        return new InProcessCarrier(world.ports.agencies, new ServedHere(Set.of(organisationNumber)), exchange.receive);
    }

    private static Parcel to(String her) {
        return Parcel.of(message(her));
    }

    private static EMessage message(String her) {
        return new EMessage(
                new EMessageId(UUID.randomUUID()),
                EMessage.Direction.OUT,
                UUID.randomUUID(),
                "DIALOG_HELSEFAGLIG",
                UUID.randomUUID(),
                "99900002",
                her,
                null,
                null,
                null,
                null,
                Instant.EPOCH,
                EMessageState.READY,
                Instant.EPOCH,
                null,
                null,
                BYTES,
                0);
    }

    /** Takes everything. */
    private record Wire(List<Parcel> taken) implements Carrier {
        @Override
        public boolean reaches(String toHer) {
            return true;
        }

        @Override
        public void carry(Parcel parcel) {
            taken.add(parcel);
        }
    }

    /** Reads nothing; what is carried does not matter here. */
    private static final class Unreadable implements MessageFormat {
        @Override
        public byte[] write(DeviationReport report) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] write(AdmissionReport report) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] again(byte[] written, UUID msgId, Instant genDate, UUID conversation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] write(Dialog dialog) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] acknowledge(
                byte[] received, String mailbox, UUID id, Instant genDate, String code, String words) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Incoming read(byte[] bytes) {
            return new Incoming.Unacceptable(null, "T01", "Uleselig");
        }

        @Override
        public List<Attachment> attachments(byte[] bytes) {
            return List.of();
        }
    }
}
