package no.individuellplan.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.notice.FindNotices;
import no.individuellplan.core.notice.SendNotices;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.PostOffice;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Kari wants notices by e-mail; her plan is opened in an emergency, and a letter leaves that says nothing of it. */
@QuarkusTest
@TestProfile(Town.class)
class NoticePagesTest {
    private static final String PAGE = "/min-plan/varsler";
    private static final String KARI = "15849010260";
    private static final Actor.System PLATFORM = new Actor.System("test");

    @TestHTTPResource("/")
    String root;

    @Inject
    FindNotices find;

    @Inject
    SendNotices send;

    @PostOffice.Inbox
    GreenMail inbox;

    @Test
    void one_address_is_given_changed_and_stopped_each_with_one_press() {
        Guest ane = new Guest(root, "ane");
        Page page = ane.open(PAGE);
        assertThat(page.body())
                .contains(
                        "Vil du ha varsel på e-post?",
                        "Du har et varsel",
                        "Det ligger noe og venter på deg.",
                        "https://melding.example.org");
        Page wrong = ane.send(page, PAGE, Map.of("email", "ane uten alfakrøll"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Skriv én e-postadresse", "ane uten alfakrøll");
        assertThat(ane.send(page, PAGE, Map.of("email", "ane@example.org")).body())
                .contains("Varselet går til ane@example.org.");
        Page changed = ane.send(ane.open(PAGE), PAGE, Map.of("email", "ny@example.org"));
        assertThat(changed.body()).contains("Varselet går til ny@example.org.").doesNotContain("ane@example.org");
        assertThat(ane.send(changed, PAGE + "/stopp", Map.of()).body())
                .contains("Vil du ha varsel på e-post?")
                .doesNotContain("ny@example.org");
    }

    @Test
    void one_with_letters_is_told_why_and_one_at_work_has_no_such_page() {
        Guest sindre = new Guest(root, "sindre");
        assertThat(sindre.open(PAGE).body()).contains("Du får brev på papir").doesNotContain("name=\"email\"");
        assertThat(new Guest(root, "marit").open(PAGE).status()).isEqualTo(403);
    }

    @Test
    void a_letter_leaves_that_says_nothing_of_what_it_is_about() throws Exception {
        Guest kari = new Guest(root, "kari");
        String email = "en-som-leser@example.org";
        kari.send(kari.open(PAGE), PAGE, Map.of("email", email));
        Guest silje = new Guest(root, "silje");
        Page opened = silje.send(
                silje.open("/arbeid/nodinnsyn"),
                "/arbeid/nodinnsyn",
                Map.of("nationalId", KARI, "areas", "HEALTH", "reason", "Kari er bevisstløs."));
        assertThat(opened.status()).isEqualTo(200);
        look();
        look();

        List<MimeMessage> letters = to(email);
        assertThat(letters).hasSize(1);
        MimeMessage letter = letters.getFirst();
        assertThat(names(letter))
                .containsExactlyInAnyOrder(
                        "Return-Path",
                        "Received",
                        "MIME-Version",
                        "From",
                        "To",
                        "Cc",
                        "Subject",
                        "Date",
                        "Message-ID",
                        "Auto-Submitted",
                        "Content-Type",
                        "Content-Transfer-Encoding");
        assertThat(letter.getHeader("Cc")).containsExactly("");
        assertThat(letter.getSubject()).isEqualTo("Du har et varsel");
        assertThat(letter.getHeader("From")).containsExactly("\"Varsel\" <varsel@post.example.org>");
        assertThat(letter.getHeader("Message-ID")[0]).matches("<[0-9a-f-]{36}@melding\\.example\\.org>");
        String all = whole(letter);
        assertThat(all).contains("Det ligger noe og venter på deg.", "https://melding.example.org");
        assertThat(all.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "kari",
                        "testesen",
                        "silje",
                        "dahl",
                        "marit",
                        "fjellvik",
                        "havnes",
                        "plan",
                        "helse",
                        "bevisst",
                        "nød",
                        "koordinator",
                        "lege",
                        "psyk",
                        "dps",
                        "nav",
                        "/min-plan");
        kari.open("/min-plan");
        look();
        assertThat(to(email)).hasSize(1);
    }

    private void look() {
        Acting.run(PLATFORM, () -> {
            find.whoWants().forEach(find::about);
            boolean more;
            do {
                more = send.next();
            } while (more);
        });
    }

    private List<MimeMessage> to(String email) {
        return Stream.of(inbox.getReceivedMessages())
                .filter(letter -> receivers(letter).contains(email))
                .toList();
    }

    private static List<String> receivers(MimeMessage letter) {
        try {
            return Arrays.stream(letter.getAllRecipients())
                    .map(Object::toString)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(MimeMessage letter) throws MessagingException {
        return Collections.list(letter.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
    }

    /** Every line as it came, and the body as it is read. */
    private static String whole(MimeMessage letter) throws MessagingException, IOException {
        return GreenMailUtil.getWholeMessage(letter) + letter.getContent();
    }
}
