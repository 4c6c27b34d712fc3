package no.individuellplan.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Turid hears that Olav's address is protected. */
@QuarkusTest
@TestProfile(Town.class)
class ProtectionPagesTest {
    @TestHTTPResource("/")
    String root;

    @Test
    void one_who_writes_it_in_sees_the_person_and_no_colleague_there_does_until_it_is_lifted() {
        Guest turid = new Guest(root, "turid");
        String need = Guest.find(turid.open("/behov"), "(/behov/[0-9a-f-]+)\"[^>]*>Olav Myrvang");
        String address = Guest.find(turid.open(need), "href=\"(/personer/[^\"]+/adressebeskyttelse)\"");
        Page page = turid.open(address);
        assertThat(page.body()).contains("Olav Myrvang", "Ikke beskyttet");
        assertThat(turid.send(page, address, Map.of("level", "")).body())
                .contains("Velg hva Folkeregisteret sier om adressen.");
        Page hidden = turid.send(page, address, Map.of("level", "STRICTLY_CONFIDENTIAL"));
        assertThat(hidden.body()).contains("Strengt fortrolig", "Turid Aasen", "Hvem skal ikke vite?");
        assertThat(turid.open("/behov").body()).contains("Olav Myrvang");
        Guest ingrid = new Guest(root, "ingrid");
        assertThat(ingrid.open(need).status()).isEqualTo(404);
        assertThat(ingrid.open(address).status()).isEqualTo(404);
        assertThat(turid.send(hidden, address, Map.of("level", "NONE")).body()).contains("Skriv hvor du vet det fra");
        turid.send(hidden, address, Map.of("level", "NONE", "levelWhy", "Folkeregisteret, i dag"));
        assertThat(turid.open(address).body()).contains("Ikke beskyttet").doesNotContain("Hvem skal ikke vite?");
    }
}
