package no.individuellplan.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.ReportDeviation.Told;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The DPS has written to Marit about Ane, it was acknowledged, and something is wrong with it. */
class ReportDeviationTest extends InAWorld {
    private EMessage wrong;

    @BeforeEach
    void a_message_has_come() {
        steps.active(cast.ane);
        byte[] bytes = AdmissionsArriving.written(
                "DIALOG_HELSEFAGLIG", world.clock.instant().minus(Duration.ofHours(1)), cast);
        Acting.run(
                ImportMessage.ACTOR,
                () -> use.message.importMessage.read(use.message
                        .receiveMessage
                        .receive(bytes, cast.psykisk.herId())
                        .orElseThrow()));
        wrong = ports.messages.all().stream()
                .filter(one -> one.direction() == Direction.IN)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void its_sender_is_told_in_the_same_thread_which_message_and_what() {
        world.run(cast.marit, () -> report(cast.marit, wrong.id(), "Hun har flyttet"));
        EMessage sent = told().getFirst();
        assertThat(sent.type()).isEqualTo("DIALOG_AVVIK");
        assertThat(sent.thread()).isEqualTo(wrong.thread());
        assertThat(sent.receiverHer()).isEqualTo(cast.dps.herId());
        assertThat(world.as(cast.marit, () -> ports.messages.messages(wrong.thread())))
                .last()
                .extracting(ThreadMessage::text)
                .isEqualTo("Feil adressat\n\nHun har flyttet");
        world.post.carryAll();
        assertThat(told()).extracting(EMessage::state).containsExactly(EMessageState.ACKNOWLEDGED);
        assertThat(world.as(Cast.platform(), () -> ports.messages.find(wrong.id()))
                        .orElseThrow()
                        .state())
                .as("the acknowledgement stands")
                .isEqualTo(EMessageState.IMPORTED);
    }

    @Test
    void it_says_what_is_wrong() {
        assertThat(refused(cast.marit, () -> report(cast.marit, wrong.id(), " ")))
                .containsExactly("message.send.no-text");
        assertThat(told()).isEmpty();
    }

    @Test
    void one_who_does_not_see_the_thread_or_whose_unit_it_did_not_come_to_cannot() {
        assertThat(refused(cast.siv, () -> report(cast.siv, wrong.id(), "Feil")))
                .containsExactly("not-visible");
        assertThat(refused(cast.ingrid, () -> report(cast.ingrid, wrong.id(), "Feil")))
                .as("who wrote it")
                .containsExactly("not-visible");
        assertThat(told()).isEmpty();
    }

    @Test
    void nothing_is_the_matter_with_what_was_never_taken_in_or_is_an_acknowledgement() {
        world.run(cast.marit, () -> report(cast.marit, wrong.id(), "Feil"));
        world.post.carryAll();
        EMessage ours = told().getFirst();
        assertThat(refused(cast.marit, () -> report(cast.marit, ours.id(), "Feil")))
                .containsExactly("not-visible");
        List<EMessage> receipts = ports.messages.all().stream()
                .filter(one -> "APPREC".equals(one.type()) && one.direction() == Direction.IN)
                .toList();
        assertThat(receipts).isNotEmpty();
        receipts.forEach(one -> assertThat(refused(cast.marit, () -> report(cast.marit, one.id(), "Feil")))
                .containsExactly("not-visible"));
    }

    private void report(Actor.Professional actor, EMessageId about, String text) {
        use.message.reportDeviation.report(
                actor, wrong.thread(), about, new Told(Deviation.WRONG_ADDRESSEE, "Feil adressat", text));
    }

    private List<EMessage> told() {
        return ports.messages.all().stream()
                .filter(one -> one.direction() == Direction.OUT && "DIALOG_AVVIK".equals(one.type()))
                .toList();
    }
}
