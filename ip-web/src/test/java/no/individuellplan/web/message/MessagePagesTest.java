package no.individuellplan.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Town.class)
class MessagePagesTest {
    @TestHTTPResource("/")
    String root;

    @Inject
    EMessages messages;

    @Inject
    Clock clock;

    private static Page thread(Guest guest) {
        return guest.open(Guest.find(guest.open("/meldinger"), "href=\"(/meldinger/[0-9a-f-]{36})\""));
    }

    @Test
    void a_thread_says_in_words_how_each_message_stands() {
        assertThat(thread(new Guest(root, "marit")).body())
                .contains("Tur på onsdager", "Om Ane Nygård", "E-meldingene bak samtalen")
                .containsPattern("klar til sending|sendt|levert og kvittert|ingen kvittering på 96 timer");
    }

    @Test
    void an_empty_answer_is_refused_with_words() {
        Guest marit = new Guest(root, "marit");
        Page thread = thread(marit);
        Page refused = marit.send(thread, thread.address().getPath(), Map.of("text", "  "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"error-summary\"", "Det følger av");
    }

    @Test
    void the_original_is_shown_as_text_and_handed_out_as_a_file_that_no_browser_runs() {
        Guest marit = new Guest(root, "marit");
        String address = Guest.find(thread(marit), "(/meldinger/original/[0-9a-f-]{36})\"");
        assertThat(marit.open(address).body()).contains("&lt;MsgHead").doesNotContain("<MsgHead");
        Page file = marit.open(address + "/fil");
        assertThat(file.body()).contains("<MsgHead");
        assertThat(file.headers().get("content-disposition").getFirst()).startsWith("attachment;");
        assertThat(file.headers().get("content-type")).containsExactly("application/octet-stream");
        assertThat(file.headers().get("x-content-type-options")).containsExactly("nosniff");
    }

    @Test
    void a_colleague_without_a_task_finds_neither_thread_nor_original() {
        Page thread = thread(new Guest(root, "marit"));
        String original = Guest.find(thread, "(/meldinger/original/[0-9a-f-]{36})\"");
        Guest henrik = new Guest(root, "henrik");
        assertThat(henrik.open(thread.address().getPath()).status()).isEqualTo(404);
        assertThat(henrik.open(original + "/fil").status()).isEqualTo(404);
        assertThat(henrik.open("/meldinger").body()).doesNotContain("Tur på onsdager");
    }

    @Test
    void what_the_receiver_rejected_is_sent_again_with_one_press() {
        Guest marit = new Guest(root, "marit");
        Page before = thread(marit);
        String path = before.address().getPath();
        EMessage rejected = reject(path.substring(path.lastIndexOf('/') + 1));
        Page page = marit.open(path);
        assertThat(page.body()).contains("Send på nytt", "avvist");

        Page after = marit.send(
                page, path + "/paa-nytt", Map.of("message", rejected.id().toString()));

        assertThat(after.body()).contains("Meldingen er sendt.", "Sendt på nytt som en ny melding.");
        assertThat(after.body()).doesNotContain(">Send på nytt<");
        assertThat(marit.sendTo(path + "/paa-nytt", Map.of("message", "noe annet"))
                        .status())
                .isIn(400, 403, 404);
    }

    private EMessage reject(String thread) {
        return Acting.as(
                ImportMessage.ACTOR, () -> QuarkusTransaction.requiringNew().call(() -> {
                    EMessage sent = messages.of(new ThreadId(UUID.fromString(thread))).stream()
                            .filter(one -> one.direction() == EMessage.Direction.OUT && one.answers() == null)
                            .reduce((earlier, later) -> later)
                            .orElseThrow();
                    messages.save(sent.to(EMessageState.REJECTED, clock.instant(), "E21", "Mottaker finnes ikke"));
                    return sent;
                }));
    }
}
