package no.individuellplan.web.plan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Marit writes to a service about Ane's plan. */
@QuarkusTest
@TestProfile(Town.class)
class WritePageTest {
    @TestHTTPResource("/")
    String root;

    @Test
    void the_services_stand_there_by_what_each_is_for() {
        assertThat(page().body())
                .contains("DPS Havnes, poliklinikk, Havnes sykehus HF – psykisk helse</option>")
                .doesNotContain("Psykisk helsetjeneste, Fjellvik kommune – psykisk helse</option>");
    }

    @Test
    void what_the_receiver_gets_to_know_is_said_before_it_is_sent() {
        assertThat(page().body())
                .contains(
                        "Dette får mottakeren vite",
                        "Ane Nygård, med fødselsnummer og fødselsdato",
                        "Marit Lunde, Psykisk helsetjeneste, Fjellvik kommune",
                        "Ikke noe annet fra planen følger med");
    }

    @Test
    void a_form_that_is_wrong_comes_back_with_the_same() {
        Guest marit = new Guest(root, "marit");
        String address = address(marit);
        Page again = marit.send(marit.open(address), address, Map.of("to", "", "subject", "Møte", "text", ""));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Dette får mottakeren vite", "value=\"Møte\"");
    }

    private Page page() {
        Guest marit = new Guest(root, "marit");
        return marit.open(address(marit));
    }

    private static String address(Guest marit) {
        return Guest.find(marit.open("/arbeid"), "href=\"(/personer/[^\"/]+/plan)\"[^>]*>(?:<[^>]+>|\\s)*Ane Nygård")
                + "/melding";
    }
}
