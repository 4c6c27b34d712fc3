package no.individuellplan.web.objection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Kari objects to anybody seeing her health without asking her; Silje has weighty reasons. */
@QuarkusTest
@TestProfile(Town.class)
class ObjectionPagesTest {
    private static final String PAGE = "/min-plan/motsett";
    private static final String EMERGENCY = "/arbeid/nodinnsyn";
    private static final String KARI = "15849010260";

    @TestHTTPResource("/")
    String root;

    @Test
    void what_one_objects_to_stays_shut_until_weighty_reasons_or_it_is_taken_back() {
        Guest kari = new Guest(root, "kari");
        assertThat(kari.open("/min-plan/deling").body()).contains("href=\"" + PAGE + "\"");
        Page form = kari.open(PAGE);
        assertThat(form.body()).contains("Du har ikke motsatt deg noe.");
        Page made = kari.send(form, PAGE, Map.of("whom", "", "part", "HEALTH", "why", "Jeg vil bli spurt"));
        assertThat(made.body()).contains("Du har motsatt deg.", "Gjelder Alle", "Jeg vil bli spurt");
        assertThat(kari.send(made, PAGE, Map.of("whom", "noe annet")).body()).contains("Velg en tjeneste");
        Guest silje = new Guest(root, "silje");
        Page asked = silje.open(EMERGENCY);
        Map<String, String> typed = Map.of("nationalId", KARI, "areas", "HEALTH", "reason", "Hun er bevisstløs.");
        assertThat(silje.send(asked, EMERGENCY, typed).body()).contains("Personen har motsatt seg");
        Map<String, String> weighty = Map.of(
                "nationalId",
                KARI,
                "areas",
                "HEALTH",
                "reason",
                "Hun er bevisstløs.",
                "despite",
                "Livet står på spill.");
        assertThat(silje.send(asked, EMERGENCY, weighty).body()).contains("Planen er åpnet.");
        assertThat(kari.open("/min-plan").body()).contains("Du hadde motsatt deg dette.", "Livet står på spill.");
        String back = Guest.find(kari.open(PAGE), "action=\"(" + PAGE + "/[^\"]+/tilbake)\"");
        assertThat(kari.send(kari.open(PAGE), back, Map.of()).body()).contains("Du har ikke motsatt deg noe.");
    }
}
