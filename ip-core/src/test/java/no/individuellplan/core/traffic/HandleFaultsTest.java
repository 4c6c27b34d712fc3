package no.individuellplan.core.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.TransportFault;
import no.individuellplan.core.message.TransportFaults;
import no.individuellplan.core.operation.OperatorsOnly;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandleFaultsTest extends InAWorld {
    private final TransportFaults kept = ports.faults;
    private final HandleFaults handle =
            new HandleFaults(kept, new OperatorsOnly(ports.operators, use.access, ports.clock), ports.clock);
    private final Actor.Professional siv = cast.siv;
    private final TransportFault fault = new TransportFault(
            UUID.randomUUID(),
            "key",
            Instant.parse("2026-11-02T08:00:00Z"),
            Direction.IN,
            cast.dps.herId(),
            "81",
            "id",
            "DIALOG_HELSEFAGLIG",
            "transport:expired-certificate",
            new byte[] {7, 7, 7},
            null);

    @BeforeEach
    void aFault() {
        kept.add(fault);
        world.run(Cast.platform(), () -> ports.operators.add(siv.employment(), LocalDate.now(ports.clock), null));
    }

    @Test
    void an_operator_sees_the_outside_of_it_until_it_is_dealt_with() {
        assertThat(world.as(siv, () -> handle.open(siv)))
                .containsExactly(new WireFault(
                        fault.id(),
                        fault.at(),
                        Direction.IN,
                        cast.dps.herId(),
                        "81",
                        "id",
                        "DIALOG_HELSEFAGLIG",
                        "transport:expired-certificate",
                        3));
        world.run(siv, () -> handle.settle(siv, fault.id()));
        assertThat(world.as(siv, () -> handle.open(siv))).isEmpty();
        assertThat(refused(siv, () -> handle.settle(siv, fault.id()))).containsExactly("stale");
    }

    @Test
    void nobody_else_knows_of_it() {
        assertThat(refused(cast.turid, () -> handle.open(cast.turid))).containsExactly("not-visible");
        assertThat(refused(cast.turid, () -> handle.settle(cast.turid, fault.id())))
                .containsExactly("not-visible");
        assertThat(kept.open(10)).containsExactly(fault);
    }
}
