package no.individuellplan.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Berit has complained, and Turid has said that an answer will come; Ane complains now. */
@QuarkusTest
@TestProfile(Town.class)
class RightsPagesTest {
    private static final String ASK = "/min-plan/mine-opplysninger";
    private static final String COMPLAIN = "/min-plan/klage";

    @TestHTTPResource("/")
    String root;

    @Test
    void the_person_sees_what_was_sent_what_was_answered_and_whom_to_talk_to() {
        assertThat(new Guest(root, "berit").open("/min-plan/rettigheter").body())
                .contains(
                        "Jeg ble lovet et møte før sommeren.",
                        "Foreløpig svar",
                        "Takk for at du sier fra.",
                        "Pasient- og brukerombudet");
    }

    @Test
    void a_complaint_is_sent_answered_and_the_answer_is_read() {
        Guest ane = new Guest(root, "ane");
        Page form = ane.open(COMPLAIN);
        String unit = Guest.find(form, "value=\"([0-9a-f-]{36})\">Koordinerende enhet, Fjellvik kommune");
        String why = "Planen tar ikke med det jeg ba om.";
        Page sent = ane.send(
                form,
                COMPLAIN,
                Map.of("about", "PLAN_OR_COORDINATOR", "unit", unit, "words", why, "knownOn", "1.2.2026"));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.body()).contains("Klagen er sendt.", why, "Fristen var gått ut");
        Guest turid = new Guest(root, "turid");
        Page day = turid.open("/arbeid");
        assertThat(day.body()).contains("Klager og ønsker");
        String one = Guest.find(day, "href=\"(/arbeid/rettigheter/[^\"]+)\">Ane Nygård");
        Page open = turid.open(one);
        assertThat(open.body()).contains(why, "Statsforvalteren avgjør", "pasient- og brukerrettighetsloven");
        assertThat(turid.send(open, one + "/svar", Map.of("words", "")).status())
                .isEqualTo(422);
        Page answered =
                turid.send(open, one + "/svar", Map.of("answer", "UPHELD", "words", "Du har rett. Vi tar det med."));
        assertThat(answered.body()).contains("Svaret er sendt.").doesNotContain("Send svaret");
        assertThat(new Guest(root, "ane").open("/min-plan/rettigheter").body())
                .contains("Fikk medhold", "Du har rett. Vi tar det med.");
        assertThat(new Guest(root, "marit").open(one).status())
                .as("the coordinator it may be about")
                .isEqualTo(404);
    }

    @Test
    void what_is_missing_is_said_and_nothing_typed_is_lost() {
        Guest ane = new Guest(root, "ane");
        Page again = ane.send(ane.open(COMPLAIN), COMPLAIN, Map.of("words", "Det var ikke slik.", "knownOn", "i går"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Det var ikke slik.", "i går");
        Page rules = ane.send(ane.open(COMPLAIN), COMPLAIN, Map.of("words", "Det var ikke slik."));
        assertThat(rules.body())
                .contains("Velg hva klagen handler om.", "Velg hvem som bestemte det.", "Det var ikke slik.");
    }

    @Test
    void a_correction_is_asked_for_and_shown_beside_the_original_to_those_who_read_it() {
        Guest ane = new Guest(root, "ane");
        Page form = ane.open(ASK);
        String goal = Guest.find(form, "value=\"([0-9a-f-]{36})\">Komme meg ut på tur");
        assertThat(ane.send(form, ASK, Map.of("kind", "DELETION")).body())
                .contains("Velg hva det gjelder.", "Velg hvorfor det bør slettes.");
        String why = "Jeg går allerede tur hver dag.";
        assertThat(ane.send(form, ASK, Map.of("kind", "CORRECTION", "item", goal, "words", why))
                        .body())
                .contains("Ønsket er sendt.", why, "Komme meg ut på tur");
        Guest turid = new Guest(root, "turid");
        Page list = turid.open("/arbeid/rettigheter");
        String one = Guest.find(list, "href=\"([^\"]+)\">Ane Nygård</a><p class=\"meta\">Ønske om retting");
        Page open = turid.open(one);
        assertThat(open.body()).contains("Komme meg ut på tur", why);
        assertThat(turid.send(open, one + "/svar", Map.of("answer", "UPHELD", "words", "Ja."))
                        .body())
                .contains("Skriv rettingen slik den skal stå");
        turid.send(
                open,
                one + "/svar",
                Map.of("answer", "UPHELD", "words", "Ja.", "correction", "Ane går tur hver dag fra 2025."));
        assertThat(new Guest(root, "ane").open("/min-plan").body())
                .contains("Komme meg ut på tur", "Ane går tur hver dag fra 2025.");
        Guest marit = new Guest(root, "marit");
        String plan = Guest.find(marit.open("/arbeid"), "(/personer/[^/\"]+/plan)\">Ane Nygård");
        assertThat(marit.open(plan).body()).contains("Ane går tur hver dag fra 2025.");
    }

    @Test
    void a_correction_of_a_text_stands_beside_it_on_the_coordinators_page() {
        Guest ane = new Guest(root, "ane");
        Page form = ane.open(ASK);
        String text = Guest.find(form, "value=\"([0-9a-f-]{36})\">Hva er viktig for meg");
        ane.send(form, ASK, Map.of("kind", "CORRECTION", "item", text, "words", "Det er ikke helt riktig."));
        Guest turid = new Guest(root, "turid");
        String one = Guest.find(
                turid.open("/arbeid/rettigheter"),
                "href=\"([^\"]+)\">Ane Nygård</a><p class=\"meta\">Ønske om retting</p><p class=\"meta\">Svar innen");
        turid.send(
                turid.open(one),
                one + "/svar",
                Map.of("answer", "UPHELD", "words", "Ja.", "correction", "Ane vil ut hver dag."));
        Guest marit = new Guest(root, "marit");
        String plan = Guest.find(marit.open("/arbeid"), "(/personer/[^/\"]+/plan)\">Ane Nygård");
        String page = marit.open(plan).body();
        assertThat(page.substring(page.indexOf("id=\"viktig\""), page.indexOf("id=\"ressurser\"")))
                .contains("Rettet", "Ane vil ut hver dag.");
    }

    @Test
    void a_deletion_takes_two_and_then_it_is_gone_from_every_page() {
        Guest kari = new Guest(root, "kari");
        Page form = kari.open(ASK);
        String goal = Guest.find(form, "value=\"([0-9a-f-]{36})\">Få roligere dager");
        kari.send(
                form,
                ASK,
                Map.of("kind", "DELETION", "item", goal, "ground", "NOT_NEEDED", "words", "Jeg vil ikke ha det der."));
        Guest turid = new Guest(root, "turid");
        String one = Guest.find(
                turid.open("/arbeid/rettigheter"),
                "href=\"([^\"]+)\">Kari Testesen</a><p class=\"meta\">Ønske om sletting</p><p class=\"meta\">Svar innen");
        Map<String, String> yes = Map.of("answer", "APPROVED", "words", "Enig.", "harmless", "yes");
        assertThat(turid.send(turid.open(one), one + "/svar", Map.of("answer", "APPROVED", "words", "Enig."))
                        .body())
                .contains("Bekreft at slettingen ikke skader noen.");
        assertThat(turid.send(turid.open(one), one + "/svar", yes).body()).contains("Venter på en til");
        assertThat(turid.send(turid.open(one), one + "/svar", yes).body()).contains("To ulike personer må være enige.");
        assertThat(new Guest(root, "kari").open("/min-plan").body()).contains("Få roligere dager");
        Page held = turid.send(turid.open(one), one + "/hold", Map.of("why", "Det er en tilsynssak."));
        assertThat(held.body()).contains("Dette holder dere tilbake", "Det er en tilsynssak.");
        Guest marit = new Guest(root, "marit");
        assertThat(marit.open(one).body()).doesNotContain("Det er en tilsynssak.");
        assertThat(marit.send(marit.open(one), one + "/svar", yes).body())
                .contains("Dette er holdt tilbake fra sletting.");
        String end = Guest.find(held, "action=\"([^\"]+/slutt)\"");
        assertThat(turid.send(held, end, Map.of("over", "Saken er avsluttet.")).body())
                .doesNotContain("Dette holder dere tilbake");
        assertThat(marit.send(marit.open(one), one + "/svar", yes).body()).doesNotContain("Få roligere dager");
        assertThat(new Guest(root, "kari").open("/min-plan").body())
                .doesNotContain("Få roligere dager")
                .contains("Steg uten et mål");
        assertThat(new Guest(root, "kari").open("/min-plan/rettigheter").body())
                .contains("Fikk medhold")
                .doesNotContain("Få roligere dager");
    }

    @Test
    void everything_is_taken_along_in_one_file() {
        Guest ane = new Guest(root, "ane");
        Page page = ane.open("/min-plan/innsyn");
        assertThat(page.body()).contains("Last ned filen");
        Page file = ane.send(page, "/min-plan/innsyn", Map.of());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith("PK").contains("plan.html", "plan.json");
    }

    @Test
    void a_unit_that_was_sent_nothing_has_nothing_to_answer() {
        Guest gry = new Guest(root, "gry");
        assertThat(gry.open("/arbeid/rettigheter").body()).contains("Ingen har sendt noe hit");
        assertThat(gry.open("/arbeid").body()).doesNotContain("Klager og ønsker");
    }
}
