package no.individuellplan.integration.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.MessageExchange;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.message.Transport;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Steps;
import no.individuellplan.core.world.World;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.apprec.AppRecWriter;
import no.individuellplan.integration.format.schema.MessageSchema;
import no.individuellplan.integration.format.xml.Limits;
import org.junit.jupiter.api.Test;

/** 96 hours from GenDate without an AppRec, and a message has failed for its sender (HIS 80415). */
class DeadlineTest {
    private static final int FOUR_DAYS = 4;

    private final World world = World.aWorld();
    private final StandardMessageFormat format = new StandardMessageFormat(
            new MessageReader(MessageSchema.none(), Limits.DEFAULT), new AppRecWriter("Individuell plan", "0"));
    private final IndividualPlan plan = new Steps(world).active(world.cast.ane);

    @Test
    void what_was_sent_and_never_acknowledged_is_overdue_when_96_hours_have_passed_and_not_before() {
        MessageExchange exchange = exchange(out -> {});
        marit(exchange);
        exchange.run();

        world.clock.sleep(FOUR_DAYS - 1);
        assertThat(marked(exchange)).isZero();
        assertThat(states(exchange)).containsExactly(EMessageState.SENT);

        world.clock.sleep(1);
        assertThat(marked(exchange)).isEqualTo(1);
        assertThat(states(exchange)).containsExactly(EMessageState.OVERDUE);
        assertThat(marked(exchange)).isZero();
    }

    @Test
    void what_never_left_is_overdue_too_and_does_not_leave_any_more() {
        MessageExchange exchange = exchange(out -> {
            throw new AssertionError("It left after 96 hours");
        });
        marit(exchange);

        world.clock.sleep(FOUR_DAYS);
        assertThat(marked(exchange)).isEqualTo(1);
        assertThat(states(exchange)).containsExactly(EMessageState.OVERDUE);

        exchange.run();
        assertThat(states(exchange)).containsExactly(EMessageState.OVERDUE);
    }

    @Test
    void a_receipt_for_what_was_thought_not_to_have_left_still_counts() {
        MessageExchange exchange = exchange(out -> {});
        marit(exchange);
        byte[] written = exchange.kept().getFirst().original();
        world.clock.sleep(FOUR_DAYS);
        marked(exchange);

        exchange.arrives(
                format.acknowledge(written, "99900102", UUID.randomUUID(), world.clock.instant(), null, null),
                "99900002");
        exchange.run();

        assertThat(states(exchange)).containsExactly(EMessageState.ACKNOWLEDGED);
    }

    @Test
    void a_receipt_that_no_transport_took_is_given_up_after_as_long() {
        MessageExchange[] self = new MessageExchange[1];
        self[0] = exchange(out -> self[0].receive.receive(out.original(), out.receiverHer()));
        marit(self[0]);
        self[0].runOnce();

        world.clock.sleep(FOUR_DAYS);
        assertThat(marked(self[0])).isEqualTo(2);
        assertThat(states(self[0])).containsOnly(EMessageState.OVERDUE);
    }

    @Test
    void a_receipt_that_left_is_never_overdue_for_nobody_acknowledges_it() {
        MessageExchange[] self = new MessageExchange[1];
        self[0] = exchange(out -> self[0].receive.receive(out.original(), out.receiverHer()));
        marit(self[0]);
        self[0].run();

        world.clock.sleep(10 * FOUR_DAYS);
        assertThat(marked(self[0])).isZero();
        assertThat(self[0].kept())
                .filteredOn(one -> one.direction() == Direction.OUT)
                .extracting(EMessage::state)
                .containsExactlyInAnyOrder(EMessageState.ACKNOWLEDGED, EMessageState.SENT);
    }

    private MessageExchange exchange(Transport transport) {
        return new MessageExchange(world, format, transport);
    }

    private void marit(MessageExchange exchange) {
        MessageForm form = new MessageForm(null, world.cast.dps.id(), "Individuell plan", "Kan dere se på delmål 2?");
        world.as(world.cast.marit, () -> exchange.send.start(world.cast.marit, plan.id(), form));
    }

    private int marked(MessageExchange exchange) {
        return world.as(ImportMessage.ACTOR, exchange.deadlines::mark);
    }

    private static List<EMessageState> states(MessageExchange exchange) {
        return exchange.kept().stream()
                .filter(one -> one.direction() == Direction.OUT)
                .map(EMessage::state)
                .toList();
    }
}
