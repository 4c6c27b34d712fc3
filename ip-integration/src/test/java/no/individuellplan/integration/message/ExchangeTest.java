package no.individuellplan.integration.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.MessageExchange;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.message.ThreadMessage;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Steps;
import no.individuellplan.core.world.World;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.apprec.AppRec;
import no.individuellplan.integration.format.apprec.AppRecWriter;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.msghead.Original;
import no.individuellplan.integration.format.schema.MessageSchema;
import no.individuellplan.integration.format.xml.Limits;
import no.individuellplan.integration.format.xml.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages on a plan, all the way: written, carried, read, acknowledged, in the national formats. */
class ExchangeTest {

    private final World world = World.aWorld();
    private final MessageReader reader = new MessageReader(MessageSchema.none(), Limits.DEFAULT);
    private final AppRecWriter receipts = new AppRecWriter("Individuell plan", "0");
    private final StandardMessageFormat format = new StandardMessageFormat(reader, receipts);
    private MessageExchange exchange;
    private IndividualPlan plan;

    @BeforeEach
    void ane_has_a_plan_shared_with_the_clinic() {
        Steps steps = new Steps(world);
        plan = steps.active(world.cast.ane);
        exchange =
                new MessageExchange(world, format, out -> exchange.receive.receive(out.original(), out.receiverHer()));
    }

    @Test
    void a_message_is_readable_at_the_receiver_and_acknowledged() {
        MessageThread thread = marit("Kan dere se på delmål 2?");

        exchange.run();

        assertThat(states())
                .containsExactlyInAnyOrder(
                        "OUT DIALOG_HELSEFAGLIG ACKNOWLEDGED",
                        "IN DIALOG_HELSEFAGLIG IMPORTED",
                        "OUT APPREC SENT",
                        "IN APPREC IMPORTED");
        assertThat(lines(thread)).singleElement().satisfies(line -> assertThat(line.readableAtReceiver())
                .isNotNull());
    }

    @Test
    void an_answer_comes_back_in_the_same_thread() {
        MessageThread thread = marit("Kan dere se på delmål 2?");
        exchange.run();

        world.run(world.cast.ingrid, () -> exchange.send.answer(world.cast.ingrid, thread.id(), "Ja, vi tar det."));
        exchange.run();

        assertThat(lines(thread))
                .extracting(ThreadMessage::text)
                .containsExactly("Kan dere se på delmål 2?", "Ja, vi tar det.");
        assertThat(exchange.kept())
                .filteredOn(one -> one.state() == EMessageState.ACKNOWLEDGED)
                .hasSize(2);
    }

    @Test
    void everything_that_leaves_is_valid_by_the_official_schemas() {
        MessageThread thread = marit("Kan dere se på delmål 2? Æ, ø og å.");
        exchange.run();
        world.run(world.cast.ingrid, () -> exchange.send.answer(world.cast.ingrid, thread.id(), "Ja."));
        exchange.run();

        assertThat(exchange.kept()).hasSize(8).allSatisfy(message -> assertThat(
                        SharedMessages.schema().faults(message.original()))
                .isEmpty());
    }

    @Test
    void the_coordinator_stands_as_coordinator_of_the_individual_plan() {
        marit("Hei");

        Received.Dialog sent =
                (Received.Dialog) reader.read(exchange.kept().getFirst().original());
        var role = sent.content().notes().getFirst().roles().getFirst();
        assertThat(role.patientRole().shown()).isEqualTo("Koordinator Individuell plan");
        assertThat(role.contact().orElseThrow().name()).isEqualTo("Marit Lunde");
    }

    @Test
    void the_same_bytes_again_have_no_effect() {
        marit("Hei");
        exchange.run();
        byte[] sent = exchange.kept().getFirst().original();
        int before = exchange.kept().size();

        assertThat(exchange.arrives(sent, "99900102")).isEmpty();
        exchange.run();

        assertThat(exchange.kept()).hasSize(before);
    }

    @Test
    void a_refusal_reaches_the_one_who_wrote_with_every_reason() {
        exchange = new MessageExchange(world, format, out -> {});
        marit("Hei");
        exchange.run();
        byte[] sent = exchange.kept().getFirst().original();

        exchange.arrives(
                refusal(sent, new Fault(ErrorCode.E36, "Fødselsdato mangler"), new Fault(ErrorCode.X99, "Vedlegg 1")),
                "99900002");
        exchange.run();

        EMessage first = exchange.kept().getFirst();
        assertThat(first.state()).isEqualTo(EMessageState.REJECTED);
        assertThat(first.code()).isEqualTo("E36");
        assertThat(first.words())
                .isEqualTo("Pasientopplysninger er utilstrekkelige: Fødselsdato mangler; Annen feil: Vedlegg 1");
    }

    @Test
    void a_late_receipt_still_counts() {
        exchange = new MessageExchange(world, format, out -> {});
        marit("Hei");
        exchange.run();
        world.clock.sleep(5);
        world.run(ImportMessage.ACTOR, () -> exchange.deadlines.mark());
        assertThat(exchange.kept().getFirst().state()).isEqualTo(EMessageState.OVERDUE);

        byte[] sent = exchange.kept().getFirst().original();
        exchange.arrives(
                format.acknowledge(sent, "99900102", UUID.randomUUID(), world.clock.instant(), null, null), "99900002");
        exchange.run();

        assertThat(exchange.kept().getFirst().state()).isEqualTo(EMessageState.ACKNOWLEDGED);
    }

    @Test
    void what_cannot_be_read_is_kept_and_its_sender_told() {
        marit("Hei");
        byte[] sent = exchange.kept().getFirst().original();
        exchange.run();
        String broken = new String(sent, StandardCharsets.UTF_8).replace("</MsgHead>", "");
        int before = exchange.kept().size();

        exchange.arrives(
                broken.replaceFirst("<MsgId>.*?</MsgId>", "<MsgId>" + UUID.randomUUID() + "</MsgId>")
                        .getBytes(StandardCharsets.UTF_8),
                "99900102");
        exchange.run();

        List<String> after = states().subList(before, exchange.kept().size());
        assertThat(after).startsWith("IN DIALOG_HELSEFAGLIG REFUSED", "OUT APPREC SENT");
        assertThat(exchange.kept().get(before).code()).isEqualTo("T01");
    }

    @Test
    void bytes_that_are_no_message_are_kept_and_nobody_is_answered() {
        exchange.arrives("hei".getBytes(StandardCharsets.UTF_8), "99900102");
        exchange.run();

        assertThat(states()).containsExactly("IN null REFUSED");
    }

    private MessageThread marit(String text) {
        MessageForm form = new MessageForm(null, world.cast.dps.id(), "Individuell plan", text);
        return world.as(world.cast.marit, () -> exchange.send.start(world.cast.marit, plan.id(), form));
    }

    private byte[] refusal(byte[] sent, Fault... faults) {
        Original original = ((Received.Dialog) reader.read(sent)).envelope().original();
        return receipts.write(AppRec.rejecting(
                original,
                original.primary(),
                List.of(faults),
                UUID.randomUUID(),
                world.clock.instant().atZone(Times.OSLO).toOffsetDateTime()));
    }

    private List<ThreadMessage> lines(MessageThread thread) {
        return world.as(world.cast.ingrid, () -> world.ports.messages.messages(thread.id()));
    }

    private List<String> states() {
        return exchange.kept().stream()
                .map(one -> one.direction() + " " + one.type() + " " + one.state())
                .toList();
    }
}
