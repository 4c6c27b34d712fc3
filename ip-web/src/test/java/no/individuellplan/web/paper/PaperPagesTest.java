package no.individuellplan.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Sindre wants letters on paper: the question to him about sharing is Marit's to print and send. */
@QuarkusTest
@TestProfile(Town.class)
class PaperPagesTest {
    private static final String QUESTION = "Jeg spør om Fjellvik legesenter kan se deler av planen din.";

    @TestHTTPResource("/")
    String root;

    @Test
    void one_press_asks_for_paper_and_one_ends_it() {
        Guest kari = new Guest(root, "kari");
        Page sharing = kari.open("/min-plan/deling");
        assertThat(sharing.body()).contains("Jeg vil ha brev på papir");
        assertThat(kari.send(sharing, "/min-plan/papir", Map.of("paper", "ja")).body())
                .contains("Du får brev på papir.");
        assertThat(kari.send(sharing, "/min-plan/papir", Map.of("paper", "nei")).body())
                .contains("Jeg vil ha brev på papir");
    }

    @Test
    void what_is_told_digitally_is_a_letter_until_it_is_sent() {
        Guest marit = new Guest(root, "marit");
        Page day = marit.open("/arbeid");
        assertThat(day.body()).contains("Skriv ut og send", QUESTION);
        String address = Guest.find(day, "href=\"(/arbeid/papir\\?[^\"]+QUESTION[^\"]+)\"")
                .replace("&amp;", "&");
        Page letter = marit.open(address);
        assertThat(letter.body()).contains("Hei, Sindre Aune", QUESTION, "Marit Lunde");
        assertThat(new Guest(root, "henrik").open(address).status()).isEqualTo(404);
        String key = address.replaceFirst(".*key=", "").replace("+", " ").replace("%20", " ");
        String person = address.replaceFirst(".*person=([^&]+)&.*", "$1");
        assertThat(marit.send(letter, "/arbeid/papir", Map.of("person", person, "key", key))
                        .body())
                .contains("Det er skrevet opp at brevet er sendt.");
        assertThat(marit.open("/arbeid").body()).doesNotContain(QUESTION);
    }
}
