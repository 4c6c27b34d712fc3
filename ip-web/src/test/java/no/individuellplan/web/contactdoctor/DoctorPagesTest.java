package no.individuellplan.web.contactdoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** The outpatient clinic has a contact doctor for Kari who ends soon. */
@QuarkusTest
@TestProfile(Town.class)
class DoctorPagesTest {
    @TestHTTPResource("/")
    String root;

    @Test
    void the_service_is_asked_who_takes_over_and_names_one() {
        Guest ingrid = new Guest(root, "ingrid");
        Page day = ingrid.open("/arbeid");
        assertThat(day.body()).contains("Vilde Moen er kontaktlege", "Kontaktlegen slutter snart. Hvem tar over?");
        String page = Guest.find(day, "href=\"(/personer/[^\"]+/kontaktlege)\">Kari");
        Page before = ingrid.open(page);
        assertThat(ingrid.send(before, page, Map.of("who", "", "from", "")).body())
                .contains("Skriv navnet på kontaktlegen.", "Skriv første dag.");
        assertThat(ingrid.send(before, page, Map.of("who", "Odd Vik", "from", "1.1.2090"))
                        .body())
                .contains("Odd Vik");
        assertThat(ingrid.open("/arbeid").body()).doesNotContain("Kontaktlegen slutter snart");
        String role = Guest.find(before, "href=\"" + page + "/([0-9a-f-]{36})\"");
        Page last = ingrid.open(page + "/" + role);
        assertThat(ingrid.send(last, page + "/" + role, Map.of("until", "", "version", "1"))
                        .body())
                .contains("Skriv siste dag.");
        assertThat(ingrid.send(last, page + "/" + role, Map.of("until", "1.1.2091", "version", "1"))
                        .body())
                .contains("Tjenesten har en annen kontaktlege i den tiden.");
        assertThat(ingrid.send(last, page + "/" + role, Map.of("until", "31.12.2089", "version", "1"))
                        .body())
                .contains("31. desember 2089");
        String plan = page.replace("/kontaktlege", "/plan");
        assertThat(new Guest(root, "marit").open(plan).body()).contains("Vilde Moen", "Odd Vik");
        assertThat(ingrid.open(plan).body()).contains("Vilde Moen", "Skriv inn kontaktlege");
        assertThat(new Guest(root, "kari").open("/min-plan").body()).contains("Vilde Moen, DPS Havnes, poliklinikk");
        for (String other : List.of("marit", "henrik", "siv", "turid")) {
            assertThat(new Guest(root, other).open(page).status()).as(other).isEqualTo(404);
        }
    }
}
