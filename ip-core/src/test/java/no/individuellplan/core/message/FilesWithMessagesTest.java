package no.individuellplan.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff send files with what they write, and a file that may not go stops the whole message. */
class FilesWithMessagesTest extends InAWorld {
    private static final ChosenFile PDF = file(" Timeplan ", "%PDF-1.7 uke 12");
    private static final ChosenFile PAGE = file("Timeplan.pdf", "<html>");
    private IndividualPlan plan;

    @BeforeEach
    void a_service_takes_part() {
        plan = steps.inPreparation(cast.ane);
        steps.takesPart(cast.ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
    }

    @Test
    void a_file_goes_with_the_first_message_and_with_an_answer() {
        MessageThread thread = start(List.of(PDF));
        world.post.carryAll();
        world.run(
                cast.ingrid,
                () -> use.message.sendMessage.answer(cast.ingrid, thread.id(), "Her er den", List.of(PDF, PDF)));
        assertThat(ports.messages.all())
                .filteredOn(one -> one.type().equals(Envelopes.DIALOG) && one.direction() == EMessage.Direction.OUT)
                .extracting(one -> new InMemoryMessageFormat()
                        .attachments(one.original()).stream()
                                .map(Attachment::title)
                                .toList())
                .containsExactlyInAnyOrder(List.of("Timeplan"), List.of("Timeplan", "Timeplan"));
    }

    @Test
    void what_a_file_is_called_does_not_make_it_one_that_may_go() {
        MessageForm form = form(List.of(PDF, PAGE));
        assertThat(refused(cast.marit, () -> use.message.sendMessage.start(cast.marit, plan.id(), form)))
                .containsExactly("message.attach.unknown-kind");
        assertThat(ports.messages.all()).isEmpty();
    }

    @Test
    void a_sixth_file_stops_an_answer_too() {
        MessageThread thread = start(List.of());
        world.post.carryAll();
        assertThat(refused(
                        cast.ingrid,
                        () -> use.message.sendMessage.answer(
                                cast.ingrid, thread.id(), "Alle", Collections.nCopies(6, PDF))))
                .containsExactly("message.attach.too-many");
    }

    private MessageThread start(List<ChosenFile> files) {
        return world.as(cast.marit, () -> use.message.sendMessage.start(cast.marit, plan.id(), form(files)));
    }

    private MessageForm form(List<ChosenFile> files) {
        return new MessageForm(null, cast.dps.id(), "Samarbeid", "Se vedlegget", files);
    }

    private static ChosenFile file(String title, String text) {
        return new ChosenFile(title, text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
