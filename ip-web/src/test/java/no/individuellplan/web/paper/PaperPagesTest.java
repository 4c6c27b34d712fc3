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

/** Kari wants letters on paper: Marit gets one to send about what Silje opened in an emergency. */
@QuarkusTest
@TestProfile(Town.class)
class PaperPagesTest {
    private static final String EMERGENCY = "/arbeid/nodinnsyn";

    @TestHTTPResource("/")
    String root;

    @Test
    void what_is_told_digitally_becomes_a_letter_until_it_is_sent() {
        Guest marit = new Guest(root, "marit");
        assertThat(marit.open("/arbeid").body())
                .contains("Skriv ut og send", "Sindre Aune")
                .doesNotContain("Helsepersonell åpnet");
        Guest silje = new Guest(root, "silje");
        Map<String, String> opening = Map.of(
                "nationalId",
                "15849010260",
                "areas",
                "HEALTH",
                "reason",
                "Hun er bevisstløs.",
                "despite",
                "Livet står på spill.");
        assertThat(silje.send(silje.open(EMERGENCY), EMERGENCY, opening).body()).contains("Planen er åpnet.");
        Guest kari = new Guest(root, "kari");
        Page sharing = kari.open("/min-plan/deling");
        assertThat(kari.send(sharing, "/min-plan/papir", Map.of("paper", "ja")).body())
                .contains("Du får brev på papir.");
        Page day = marit.open("/arbeid");
        assertThat(day.body()).contains("Skriv ut og send", "Helsepersonell åpnet deler av planen din");
        String address = Guest.find(day, "href=\"(/arbeid/papir\\?[^\"]+EMERGENCY[^\"]+)\"")
                .replace("&amp;", "&");
        Page letter = marit.open(address);
        assertThat(letter.body()).contains("Hei, Kari Testesen", "Marit Lunde");
        assertThat(new Guest(root, "henrik").open(address).status()).isEqualTo(404);
        String key = address.replaceFirst(".*key=", "").replace("+", " ").replace("%20", " ");
        String person = address.replaceFirst(".*person=([^&]+)&.*", "$1");
        assertThat(marit.send(letter, "/arbeid/papir", Map.of("person", person, "key", key))
                        .body())
                .contains("Det er skrevet opp at brevet er sendt.");
        assertThat(marit.open("/arbeid").body()).doesNotContain(key.replaceFirst(".* ", ""));
        kari.send(sharing, "/min-plan/papir", Map.of("paper", "nei"));
    }
}
