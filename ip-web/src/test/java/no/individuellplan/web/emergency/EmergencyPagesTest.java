package no.individuellplan.web.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Silje opened Kari's plan one night; and opens Ane's now. */
@QuarkusTest
@TestProfile(Town.class)
class EmergencyPagesTest {
    private static final String PAGE = "/arbeid/nodinnsyn";
    private static final String ANE = "17859444636";
    private static final String RANDI = "30868930434";

    @TestHTTPResource("/")
    String root;

    @Test
    void what_was_opened_one_night_is_told_to_the_person_and_shut_again() {
        assertThat(new Guest(root, "kari").open("/min-plan").body())
                .contains(
                        "Planen din ble åpnet i en nødsituasjon",
                        "Silje Dahl",
                        "Kari kom inn i natt og kunne ikke svare.",
                        "Helse");
        assertThat(new Guest(root, "kari").open("/min-plan/hvem-har-sett").body())
                .contains("Åpnet i en nødsituasjon, fordi det hastet.");
        Guest marit = new Guest(root, "marit");
        String kari = Guest.find(marit.open("/arbeid"), "(/personer/[^/\"]+/plan)\">Kari Testesen");
        assertThat(marit.open(kari).status()).isEqualTo(200);
        assertThat(new Guest(root, "silje").open(kari).status()).isEqualTo(404);
    }

    @Test
    void the_privacy_officer_has_it_to_look_at_with_the_reason() {
        Guest astrid = new Guest(root, "astrid");
        Page list = astrid.open("/personvern");
        assertThat(list.body()).contains("Åpnet i en nødsituasjon");
        String sign = Guest.find(list, "href=\"(/personvern/[^\"]+)\">Silje Dahl</a><p class=\"meta\">Åpnet i en");
        assertThat(astrid.open(sign).body())
                .contains("Hvorfor det hastet", "Kari kom inn i natt", "Kari Testesen")
                .doesNotContain("Få roligere dager");
    }

    @Test
    void one_area_is_opened_at_once_and_the_rest_stays_shut() {
        Guest silje = new Guest(root, "silje");
        Page form = silje.open(PAGE);
        Page plan = silje.send(
                form,
                PAGE,
                Map.of(
                        "nationalId",
                        ANE,
                        "areas",
                        "HEALTH",
                        "reason",
                        "Ane er bevisstløs. Må vite hvem som behandler."));
        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.body())
                .contains("Planen er åpnet.", "Komme meg ut på tur", "Du åpnet dette fordi det hastet.")
                .doesNotContain("Bo trygt i egen leilighet", "Jobbe to dager i uka");
        assertThat(new Guest(root, "ane").open("/min-plan").body())
                .contains("Silje Dahl", "Ane er bevisstløs. Må vite hvem som behandler.");
    }

    @Test
    void all_that_is_missing_is_said_and_nothing_typed_is_lost() {
        Guest ingrid = new Guest(root, "ingrid");
        Page again = ingrid.send(ingrid.open(PAGE), PAGE, Map.of("nationalId", RANDI));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains(
                        "Velg noen få deler av planen",
                        "Skriv hvorfor det haster. Personen får lese det.",
                        "helsepersonelloven § 23",
                        RANDI);
    }

    @Test
    void nobody_opens_the_plan_of_their_own_sister_and_no_adviser_opens_any() {
        Map<String, String> urgent = Map.of("nationalId", RANDI, "areas", "HEALTH", "reason", "Det haster.");
        Guest jonas = new Guest(root, "jonas");
        assertThat(jonas.send(jonas.open(PAGE), PAGE, urgent).body())
                .contains("Ingen åpner sin egen plan eller planen til sine nærmeste på jobb.");
        Guest siv = new Guest(root, "siv");
        assertThat(siv.send(siv.open(PAGE), PAGE, urgent).body())
                .contains("Bare helsepersonell med HPR-nummer kan åpne noe");
    }
}
