package no.individuellplan.web.need;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(Town.class)
class ReportPagesTest {
    private static final String WHY = "Hun får hjelp fra tre tjenester & ingen har <oversikten>.";

    @TestHTTPResource("/")
    String root;

    @Test
    void the_receipt_says_who_got_it_when_and_what_happens_next() {
        Page receipt = report(new Guest(root, "ingrid"), nora());
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.address().getPath()).startsWith("/meld-behov/kvittering/");
        assertThat(receipt.body())
                .contains("Meldingen er mottatt", "Fjellvik kommune", "Hva skjer nå")
                .containsPattern("(?s)Har også fått den.*Havnes sykehus HF")
                .contains("Hun får hjelp fra tre tjenester &amp; ingen har &lt;oversikten&gt;.");
    }

    @Test
    void the_same_report_twice_shows_the_same_receipt() {
        Guest ingrid = new Guest(root, "ingrid");
        Page first = report(ingrid, nora());
        Page second = report(ingrid, nora());
        assertThat(second.address()).isEqualTo(first.address());
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void nobody_else_opens_the_receipt() {
        Page receipt = report(new Guest(root, "ingrid"), nora());
        String address = receipt.address().getPath();
        assertThat(new Guest(root, "henrik").open(address).status()).isEqualTo(404);
    }

    @Test
    void everything_that_is_missing_is_said_at_once_and_nothing_typed_is_lost() {
        Page page = report(
                new Guest(root, "ingrid"),
                Map.of(
                        "nationalId", "1234567890",
                        "givenName", "Nora \"<b>",
                        "birthDate", "i fjor en gang",
                        "municipality", "",
                        "wish", "Jeg vil ha ro",
                        "personInformed", "true"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("Et fødselsnummer har 11 sifre.", "folkeregisterloven § 2-2")
                .contains("Skriv fornavn og etternavn")
                .contains("Skriv fødselsdatoen med dag, måned og år")
                .contains("Velg hvem meldingen skal til.")
                .contains("Skriv kort hva den det gjelder trenger hjelp til.", "helsepersonelloven § 38 a")
                .contains("value=\"1234567890\"", "value=\"Nora &quot;&lt;b&gt;\"", "value=\"i fjor en gang\"")
                .contains(">Jeg vil ha ro</textarea>")
                .containsPattern("id=\"personInformed\"[^>]* checked");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0383912004, Et fødselsnummer har 11 sifre.",
        "0383912004x, Et fødselsnummer har bare sifre.",
        "03839120034, Dette er ikke et gyldig fødselsnummer. Se etter om to sifre er byttet om.",
        "99999999999, Dette er ikke et gyldig fødselsnummer.",
    })
    void each_wrong_number_has_its_own_sentence(String number, String sentence) {
        Page page = report(new Guest(root, "ingrid"), with(nora(), "nationalId", number));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Én ting mangler", sentence);
    }

    @Test
    void a_known_number_with_another_birth_date_is_stopped() {
        Page page = report(
                new Guest(root, "ingrid"), with(with(nora(), "nationalId", "17859444636"), "birthDate", "18.5.1994"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Fødselsnummeret og fødselsdatoen hører ikke sammen.");
    }

    @Test
    void one_may_report_ones_own_family_and_reads_no_more_of_it() {
        Page receipt = report(
                new Guest(root, "jonas"), with(with(nora(), "nationalId", "30868930434"), "birthDate", "30.6.1989"));
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.body())
                .contains("Meldingen er mottatt", "Fjellvik kommune")
                .doesNotContain("oversikten");
    }

    @Test
    void a_text_that_is_too_long_is_kept_and_its_field_is_named() {
        String novel = "Å ".repeat(11_000);
        Page page = report(new Guest(root, "ingrid"), with(nora(), "wish", novel));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Teksten er for lang.", "href=\"#wish\"", novel.strip());
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        Guest ingrid = new Guest(root, "ingrid");
        Page form = ingrid.open("/meld-behov");
        Map<String, String> guessed = with(with(nora(), "csrf-token", "gjettet"), "skrevetAv", "");
        assertThat(ingrid.send(form, "/meld-behov", guessed).status()).isEqualTo(400);
    }

    @Test
    void a_form_of_ones_own_with_an_old_token_is_not_sent_and_what_was_typed_is_kept() {
        Guest ingrid = new Guest(root, "ingrid");
        Page form = ingrid.open("/meld-behov");
        Page kept = ingrid.send(form, "/meld-behov", with(with(nora(), "csrf-token", "gammelt"), "wish", "Ro og tid."));
        assertThat(kept.address()).hasPath("/arbeid/ikke-sendt");
        assertThat(kept.body()).contains("Ro og tid.");
    }

    @Test
    void there_are_at_most_eight_fields() {
        String body = new Guest(root, "ingrid").open("/meld-behov").body();
        assertThat(body.split("<(?:input|select|textarea) class=\"ds-input")).hasSize(1 + 8);
    }

    private static Page report(Guest guest, Map<String, String> fields) {
        return guest.send(guest.open("/meld-behov"), "/meld-behov", chosen(guest, fields));
    }

    /** Without a choice of its own, a report goes to Fjellvik. */
    private static Map<String, String> chosen(Guest guest, Map<String, String> fields) {
        if (fields.containsKey("municipality")) {
            return fields;
        }
        String fjellvik = Guest.find(guest.open("/meld-behov"), "value=\"([^\"]+)\"[^>]*>Fjellvik kommune");
        return with(fields, "municipality", fjellvik);
    }

    private static Map<String, String> nora() {
        return Map.of(
                "nationalId", "038391 20043",
                "givenName", "Nora",
                "familyName", "Fjeld",
                "birthDate", "3.3.1991",
                "why", WHY);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
