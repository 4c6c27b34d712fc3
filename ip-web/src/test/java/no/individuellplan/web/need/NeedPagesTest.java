package no.individuellplan.web.need;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Town.class)
class NeedPagesTest {
    @TestHTTPResource("/")
    String root;

    @Test
    void the_coordinating_unit_sees_what_waits_and_for_how_long() {
        Page list = new Guest(root, "turid").open("/behov");
        assertThat(list.body())
                .containsPattern("(?s)Tilbud gitt.*Mona Lervik.*Tilbudet ble gitt for åtte dager siden")
                .containsPattern("(?s)Har takket nei til plan.*Berit Haugland.*Spør igjen")
                .doesNotContain("Per Ødegård");
    }

    @Test
    void others_get_words_and_see_only_what_they_reported() {
        Page page = new Guest(root, "ingrid").open("/behov");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Koordinerende enhet tar imot behovene", "Ane trenger hjelp fra flere over tid")
                .doesNotContain("Mona", "Berit");
        assertThat(new Guest(root, "siv").open("/behov").body()).doesNotContain("Berit");
    }

    @Test
    void one_without_a_task_does_not_know_that_the_need_is_there() {
        String address = need(new Guest(root, "turid"), "Berit Haugland");
        assertThat(new Guest(root, "henrik").open(address).status()).isEqualTo(404);
        assertThat(new Guest(root, "gry").open(address).status()).isEqualTo(404);
    }

    @Test
    void a_unit_with_a_copy_reads_and_decides_nothing() {
        Guest liv = new Guest(root, "liv");
        String address = need(liv, "Ane Nygård");
        Page page = liv.open(address);
        assertThat(page.body())
                .contains("Ane trenger hjelp fra flere over tid", "Hos Koordinerende enhet")
                .doesNotContain("Vurder behovet", "Gi tilbudet", "Spør en koordinator");
    }

    @Test
    void an_assessment_says_all_that_is_missing_and_keeps_what_is_chosen() {
        Guest turid = new Guest(root, "turid");
        String address = need(turid, "Olav Myrvang");
        Page page = turid.send(turid.open(address), address + "/vurdering", Map.of("longTerm", "ja"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("Svar på om tjenestene må henge sammen.", "Skriv hvorfor.", "forvaltningsloven")
                .doesNotContain("Svar på om tjenestene trengs over lang tid.")
                .containsPattern("id=\"longTerm-ja\"[^>]* checked");
    }

    @Test
    void a_need_is_assessed_once_and_the_second_tab_loses_nothing() {
        Guest turid = new Guest(root, "turid");
        String address = reported(turid, "Emil", "Sand", "07878736103", "7.7.1987");
        Page oneTab = turid.open(address);
        Page otherTab = turid.open(address);
        Page assessed = turid.send(oneTab, address + "/vurdering", answers("Du trenger hjelp fra flere, lenge."));
        assertThat(assessed.address().getPath()).isEqualTo(address);
        assertThat(assessed.body())
                .contains("Vurderingen er lagret.", "Du trenger hjelp fra flere, lenge.", "Gi tilbudet");
        Page stale = turid.send(otherTab, address + "/vurdering", answers("Skrevet i den andre fanen."));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body())
                .contains(
                        "Noen andre har gjort noe her",
                        "Skrevet i den andre fanen.",
                        "Du trenger hjelp fra flere, lenge.");
        Page offered = turid.send(assessed, address + "/tilbud", Map.of());
        assertThat(offered.body())
                .contains("Tilbudet er sendt.", "Tilbudet er gitt.")
                .doesNotContain("/tilbud\"");
        assertThat(turid.send(assessed, address + "/tilbud", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void a_need_that_is_not_long_term_is_not_offered_a_plan() {
        Guest turid = new Guest(root, "turid");
        String address = reported(turid, "Frida", "Rud", "21909933819", "21.10.1999");
        Page assessed = turid.send(
                turid.open(address),
                address + "/vurdering",
                Map.of("longTerm", "nei", "coordinated", "ja", "reason", "Du trenger én tjeneste en kort tid."));
        assertThat(assessed.body()).contains("ikke rett til plan nå").doesNotContain("Gi tilbudet");
    }

    @Test
    void one_in_the_qualification_programme_has_a_right_however_long_the_services_are_needed() {
        Guest turid = new Guest(root, "turid");
        String address = reported(turid, "Ingeborg", "Myhre", "14899649436", "14.9.1996");
        Page assessed = turid.send(
                turid.open(address),
                address + "/vurdering",
                Map.of(
                        "longTerm",
                        "nei",
                        "coordinated",
                        "ja",
                        "programme",
                        "ja",
                        "reason",
                        "Du deltar i kvalifiseringsprogrammet."));
        assertThat(assessed.body()).contains("Gi tilbudet");
    }

    @Test
    void a_coordinator_is_asked_by_unit_and_name_and_the_holder_keeps_the_chair() {
        Guest turid = new Guest(root, "turid");
        String address = need(turid, "Berit Haugland");
        Page staff = staffOf(turid, address, "Psykisk helsetjeneste");
        assertThat(staff.body()).contains("Jonas Haugen er koordinator", "Marit Lunde");
        Page nobody = turid.send(staff, address + "/koordinator", Map.of());
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body()).contains("Velg hvem du vil spørre.", "Marit Lunde");
        Page asked = turid.send(staff, address + "/koordinator", Map.of("whom", choice(staff, "Marit Lunde")));
        assertThat(asked.body())
                .contains("Koordinatoren er spurt.", "Marit Lunde ble spurt nå nettopp", "Jonas Haugen er koordinator");
        Guest marit = new Guest(root, "marit");
        Page day = marit.open("/arbeid");
        assertThat(day.body()).contains("Vil du være koordinator for Berit Haugland?");
        String row = Guest.find(day, "/arbeid/koordinator/[^/\"]+");
        Page no = marit.send(day, row + "/nei", Map.of());
        assertThat(no.body()).contains("Svaret er sendt.").doesNotContain("Berit Haugland");
        assertThat(turid.open(address).body())
                .contains("Jonas Haugen er koordinator")
                .doesNotContain("Marit Lunde ble spurt");
    }

    @Test
    void nobody_is_asked_to_coordinate_for_their_own_family() {
        Guest turid = new Guest(root, "turid");
        String address = need(turid, "Randi Haugen");
        Page staff = staffOf(turid, address, "Hjemmetjenesten");
        Page refused = turid.send(staff, address + "/koordinator", Map.of("whom", choice(staff, "Jonas Haugen")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Ingen kan være koordinator for seg selv eller sin nærmeste familie.",
                        "helsepersonelloven § 21");
    }

    private static Map<String, String> answers(String reason) {
        return Map.of("longTerm", "ja", "coordinated", "ja", "reason", reason);
    }

    private static String need(Guest guest, String name) {
        return Guest.find(guest.open("/behov"), "href=\"(/behov/[^\"]+)\">" + name);
    }

    private static Page staffOf(Guest guest, String address, String unit) {
        Page page = guest.open(address);
        return guest.open(address + "?unit=" + Guest.find(page, "<option value=\"([^\"]+)\"[^>]*>" + unit));
    }

    private static String choice(Page page, String name) {
        return Guest.find(page, "for=\"whom-([^\"]+)\">" + name);
    }

    private String reported(Guest unit, String given, String family, String number, String born) {
        Page form = unit.open("/meld-behov");
        String fjellvik = Guest.find(form, "value=\"([^\"]+)\"[^>]*>Fjellvik kommune");
        unit.send(
                form,
                "/meld-behov",
                Map.of(
                        "nationalId", number,
                        "givenName", given,
                        "familyName", family,
                        "birthDate", born,
                        "municipality", fjellvik,
                        "why", "Trenger hjelp fra flere."));
        return need(unit, given + " " + family);
    }
}
