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

@QuarkusTest
@TestProfile(Town.class)
class PlanPagesTest {
    private static final String HOSTILE = "<script>alert(1)</script> 😀 \u202Eאבג";

    @TestHTTPResource("/")
    String root;

    private static String planOf(Guest guest, String name) {
        return Guest.find(guest.open("/arbeid"), "href=\"(/personer/[^\"/]+/plan)\"[^>]*>(?:<[^>]+>|\\s)*" + name);
    }

    @Test
    void the_coordinator_sees_the_whole_and_what_has_to_be_there() {
        Guest marit = new Guest(root, "marit");
        Page plan = marit.open(planOf(marit, "Ane Nygård"));
        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.body())
                .contains("Planen til Ane Nygård", "Jobbe to dager i uka", "Komme meg ut på tur")
                .contains("Det som skal være med", "bokstav i")
                .contains("Planen gir ikke større rett til tjenester enn det som ellers følger av loven");
    }

    @Test
    void one_who_takes_part_sees_what_is_shared_and_why() {
        Guest marit = new Guest(root, "marit");
        String address = planOf(marit, "Ane Nygård");
        Guest ingrid = new Guest(root, "ingrid");
        Page plan = ingrid.open(address);
        assertThat(plan.body())
                .contains("Du ser dette fordi Ane Nygård har sagt ja", "Komme meg ut på tur")
                .doesNotContain("Jobbe to dager i uka", "Det som skal være med", "/avslutt");
        assertThat(ingrid.open(address + "/periode").status()).isEqualTo(404);
        assertThat(ingrid.open(address + "/versjoner").status()).isEqualTo(404);
    }

    @Test
    void a_colleague_without_a_task_is_told_nothing() {
        String address = planOf(new Guest(root, "marit"), "Ane Nygård");
        Page plan = new Guest(root, "henrik").open(address);
        assertThat(plan.status()).isEqualTo(404);
        assertThat(plan.body()).doesNotContain("Ane");
    }

    @Test
    void a_plan_with_parts_missing_is_not_put_to_use_and_each_part_is_named() {
        Guest tor = new Guest(root, "tor");
        String address = planOf(tor, "Per Ødegård");
        Page refused = tor.send(tor.open(address), address + "/aktiver", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"error-summary\"")
                .containsPattern("forskrift om individuell plan § 9 tredje ledd bokstav [a-j]");
    }

    @Test
    void a_text_is_shown_as_it_was_written_whatever_it_is() {
        Guest marit = new Guest(root, "marit");
        String address = planOf(marit, "Kari Testesen");
        String form = address + "/tekst/samarbeid";
        Page saved = marit.send(marit.open(form), form, Map.of("text", HOSTILE, "notRelevant", ""));
        assertThat(saved.address().getPath()).isEqualTo(address);
        assertThat(saved.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; 😀 \u202Eאבג")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void of_two_who_write_the_same_text_neither_loses_a_word() {
        Guest marit = new Guest(root, "marit");
        String form = planOf(marit, "Kari Testesen") + "/tekst/behov";
        Page opened = marit.open(form);
        marit.send(opened, form, Map.of("text", "Det som ble skrevet først"));
        Page conflict = marit.send(opened, form, Map.of("text", "Det som ble skrevet etterpå"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Det som ble skrevet først", "Det som ble skrevet etterpå");
        Page kept = marit.send(conflict, form, Map.of("text", "Det som ble skrevet etterpå"));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).contains("Det som ble skrevet etterpå").doesNotContain("Det som ble skrevet først");
    }

    @Test
    void a_text_that_is_too_long_is_refused_with_words_and_kept() {
        Guest marit = new Guest(root, "marit");
        String form = planOf(marit, "Kari Testesen") + "/tekst/ressurser";
        String long20001 = "x".repeat(20_001);
        Page refused = marit.send(marit.open(form), form, Map.of("text", long20001));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Teksten er for lang", long20001);
    }

    @Test
    void nobody_at_work_has_a_page_for_the_persons_own_words() {
        Guest marit = new Guest(root, "marit");
        assertThat(marit.open(planOf(marit, "Ane Nygård") + "/tekst/viktig").status())
                .isEqualTo(404);
    }

    @Test
    void a_service_without_the_persons_yes_is_not_asked_and_the_page_says_which_yes_is_missing() {
        Guest marit = new Guest(root, "marit");
        String address = planOf(marit, "Ane Nygård");
        Page plan = marit.open(address);
        String nav = Guest.find(plan, "/melding\\?til=([^\"]+)\">[^<]*<span class=\"ds-sr-only\"> NAV Fjellvik");
        String form = Guest.find(plan, "(" + address + "/mal/[^/\"]+/tiltak)\"");
        Page refused = marit.send(
                marit.open(form), form, Map.of("who", nav, "what", "Samtale", "how", "", "extent", "Én gang"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("har ikke sagt ja til at NAV Fjellvik får se dette", "Samtale");
    }
}
