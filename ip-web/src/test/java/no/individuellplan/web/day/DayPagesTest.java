package no.individuellplan.web.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Town.class)
class DayPagesTest {
    @TestHTTPResource("/")
    String root;

    @Test
    void a_measure_is_declined_with_a_reason_or_accepted_in_one_press() {
        Guest ingrid = new Guest(root, "ingrid");
        Page day = ingrid.open("/arbeid");
        assertThat(day.body()).contains("Kan dere ta dette for Ane Nygård?", "Vurdere søvnkurs sammen med Ane");
        String measure = Guest.find(day, "/arbeid/tiltak/[^/\"]+");
        Page withoutReason = ingrid.send(day, measure + "/nei", Map.of());
        assertThat(withoutReason.status()).isEqualTo(422);
        assertThat(withoutReason.body())
                .contains("Én ting mangler", "Skriv hvorfor. Personen leser det du skriver.", "Det følger av")
                .containsPattern("<details class=\"edit\" open>");
        Page accepted = ingrid.send(day, measure + "/ja", Map.of());
        assertThat(accepted.address().getPath()).isEqualTo("/arbeid");
        assertThat(accepted.body()).contains("Takk. Tiltaket er avtalt.").doesNotContain("Vurdere søvnkurs");
        String late = measure.replace("/arbeid/tiltak/", "");
        Page again = ingrid.send(day, measure + "/nei", Map.of("reason-" + late, "Vi har ikke plass nå."));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("Dette er endret siden du åpnet siden");
    }

    @Test
    void the_coordinator_sees_the_quiet_plan_first() {
        String body = new Guest(root, "marit").open("/arbeid").body();
        assertThat(body).contains("Planer du koordinerer").contains("Stille en stund: sist arbeidet med");
        assertThat(body.indexOf("Randi Haugen")).isLessThan(body.indexOf("Kari Testesen"));
        assertThat(body).containsPattern("(?s)Sindre Aune.*Har pause til");
    }

    @Test
    void a_day_with_nothing_in_it_is_calm() {
        Page day = new Guest(root, "henrik").open("/arbeid");
        assertThat(day.status()).isEqualTo(200);
        assertThat(day.body()).contains("Her er det stille").doesNotContain("Ane Nygård");
    }

    @Test
    void what_is_not_there_any_more_is_said_with_the_day_beside_it() {
        Guest ingrid = new Guest(root, "ingrid");
        Page form = ingrid.open("/meld-behov");
        String token = Guest.find(form, "name=\"csrf-token\" value=\"([^\"]+)\"");
        Page answer = ingrid.sendTo(
                "/arbeid/invitasjon/" + UUID.randomUUID() + "/ja", Map.of("csrf-token", token, "version", "1"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Planer du er med i");
    }

    @Test
    void a_citizen_does_not_come_in_here() {
        assertThat(new Guest(root, "ane").open("/arbeid").status()).isEqualTo(403);
        assertThat(new Guest(root, "ane").open("/behov").status()).isEqualTo(403);
    }

    @Test
    void the_day_speaks_the_language_one_has_chosen() {
        Guest marit = new Guest(root, "marit");
        marit.open("/sprak/en?back=/arbeid");
        assertThat(marit.open("/arbeid").body()).contains("Plans you coordinate");
        marit.open("/sprak/nn?back=/arbeid");
        assertThat(marit.open("/arbeid").body()).contains("Planar du koordinerer");
    }
}
