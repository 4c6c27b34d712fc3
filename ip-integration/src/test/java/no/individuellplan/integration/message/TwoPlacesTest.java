package no.individuellplan.integration.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.agency.ServiceUnit;
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
import no.individuellplan.integration.format.apprec.AppRecWriter;
import no.individuellplan.integration.format.schema.MessageSchema;
import no.individuellplan.integration.format.xml.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality and a hospital trust in installations of their own: the plan is in the one, and both write about it. */
class TwoPlacesTest {
    private static final String CLINIC = "99900102";

    private final World town = World.aWorld();
    private final World trust = World.aWorld();
    private final StandardMessageFormat format = new StandardMessageFormat(
            new MessageReader(MessageSchema.none(), Limits.DEFAULT), new AppRecWriter("Individuell plan", "0"));
    private MessageExchange inTown;
    private MessageExchange inTrust;
    private IndividualPlan plan;

    @BeforeEach
    void the_plan_is_in_town_and_shared_with_the_clinic() {
        plan = new Steps(town).active(town.cast.ane);
        ServedHere onlyTrust =
                new ServedHere(Set.of(agency(trust, trust.cast.dps).organisationNumber()));
        inTown = new MessageExchange(town, format, out -> inTrust.arrives(out.original(), out.receiverHer()));
        inTrust =
                new MessageExchange(trust, format, out -> inTown.arrives(out.original(), out.receiverHer()), onlyTrust);
    }

    @Test
    void what_the_coordinator_writes_is_read_at_the_clinic_though_the_plan_is_not_there() {
        marit("Kan dere se på delmål 2?");
        exchange();

        MessageThread there = onlyThread(trust);
        assertThat(there.plan()).isNull();
        assertThat(texts(trust, there)).containsExactly("Kan dere se på delmål 2?");
        assertThat(states(inTown)).containsExactly("DIALOG_HELSEFAGLIG ACKNOWLEDGED");
    }

    @Test
    void the_clinic_answers_and_the_answer_stands_in_the_thread_on_the_plan() {
        MessageThread thread = marit("Kan dere se på delmål 2?");
        exchange();

        MessageThread there = onlyThread(trust);
        trust.run(trust.cast.ingrid, () -> inTrust.send.answer(trust.cast.ingrid, there.id(), "Ja, fra mandag."));
        exchange();

        assertThat(texts(town, thread)).containsExactly("Kan dere se på delmål 2?", "Ja, fra mandag.");
        assertThat(states(inTrust)).containsExactly("DIALOG_HELSEFAGLIG ACKNOWLEDGED");
        assertThat(town.as(ImportMessage.ACTOR, town.ports.messages::threads)).hasSize(1);
    }

    @Test
    void nobody_else_at_the_trust_sees_the_thread() {
        marit("Hei");
        exchange();

        assertThat(trust.as(trust.cast.turid, trust.ports.messages::threads)).isEmpty();
    }

    @Test
    void where_all_are_served_here_a_message_about_one_without_a_plan_waits_for_a_human() {
        inTrust = new MessageExchange(trust, format, out -> {}, ServedHere.ALL);
        marit("Hei");
        exchange();

        assertThat(trust.as(ImportMessage.ACTOR, trust.ports.messages::threads)).isEmpty();
        assertThat(inTrust.kept()).extracting(EMessage::state).contains(EMessageState.UNMATCHED);
    }

    private void exchange() {
        boolean more;
        do {
            more = inTown.runOnce() | inTrust.runOnce();
        } while (more);
    }

    private MessageThread marit(String text) {
        assertThat(town.cast.dps.herId()).isEqualTo(CLINIC);
        return town.as(
                town.cast.marit,
                () -> inTown.send.start(
                        town.cast.marit,
                        plan.id(),
                        new MessageForm(null, town.cast.dps.id(), "Individuell plan", text)));
    }

    private static MessageThread onlyThread(World world) {
        List<MessageThread> threads = world.as(world.cast.ingrid, world.ports.messages::threads);
        assertThat(threads).hasSize(1);
        return threads.getFirst();
    }

    private static List<String> texts(World world, MessageThread thread) {
        return world.as(ImportMessage.ACTOR, () -> world.ports.messages.messages(thread.id())).stream()
                .map(ThreadMessage::text)
                .toList();
    }

    private static List<String> states(MessageExchange exchange) {
        return exchange.kept().stream()
                .filter(one -> one.direction() == EMessage.Direction.OUT && one.answers() == null)
                .map(one -> one.type() + " " + one.state())
                .toList();
    }

    private static Agency agency(World world, ServiceUnit unit) {
        return world.ports.agencies.agency(unit.agency()).orElseThrow();
    }
}
