package no.individuellplan.web.plan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marit writes in what Ane has answered on paper and in a meeting; Turid holds it against the paper. No scripts. */
@QuarkusTest
@TestProfile(Town.class)
class WriteInPagesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    @TestHTTPResource("/")
    String root;

    private Guest marit;
    private String form;
    private String plan;

    @BeforeEach
    void the_page_opens() {
        marit = new Guest(root, "marit");
        plan = Guest.find(marit.open("/arbeid"), "href=\"(/personer/[^\"/]+/plan)\"[^>]*>(?:<[^>]+>|\\s)*Ane Nygård");
        form = plan + "/svar-om-deling";
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_typed_is_lost() {
        Page page = marit.open(form);
        assertThat(page.status()).isEqualTo(200);
        Page refused = marit.send(page, form, Map.of("answer", "GIVEN", "form", "ORAL", "meeting", "På rådhuset"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"error-summary\"", "Skriv navnet på et vitne som hørte svaret", "På rådhuset")
                .contains("personvernforordningen artikkel 7");
    }

    @Test
    void a_yes_on_paper_waits_until_a_colleague_has_seen_the_paper_and_shows_how_it_was_given() {
        Page page = marit.open(form);
        String turid = Guest.find(page, "value=\"([^\"]+)\"[^>]*>Turid Aasen");
        Page written = marit.send(page, form, typed(page, Map.of("form", "PAPER", "colleague", turid)));
        assertThat(written.body()).contains("Venter på at Turid Aasen ser papiret og bekrefter");

        assertThat(new Guest(root, "ane").open("/min-plan/deling").body())
                .contains("Ja på papir som ikke gjelder ennå", "venter på at Turid Aasen bekrefter");

        Guest colleague = new Guest(root, "turid");
        Page day = colleague.open("/arbeid");
        assertThat(day.body()).contains("Vil du bekrefte et samtykke på papir fra Ane Nygård?");
        String yes =
                Guest.find(day, "(?s)For å rydde sammen</dd>(?:(?!</ul>).)*?action=\"(/arbeid/samtykke/[^\"]+/ja)\"");
        Page unseen = colleague.send(day, yes, Map.of());
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(unseen.body()).contains("Kryss av for at du har det underskrevne papiret foran deg");
        String id = yes.split("/")[3];
        Page confirmed = colleague.send(unseen, yes, Map.of("seen-" + id, "true"));
        assertThat(confirmed.body()).contains("Takk. Samtykket gjelder fra nå.");
        assertThat(new Guest(root, "ane").open("/min-plan/deling").body())
                .contains("på papir, skrevet inn av Marit Lunde, bekreftet av Turid Aasen");
    }

    private Map<String, String> typed(Page page, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of(
                "unit", Guest.find(page, "value=\"([^\"]+)\"[^>]*>Hjemmetjenesten"),
                "giver", Guest.find(page, "value=\"([^\"]+)\"[^>]*>Ane Nygård"),
                "answer", "GIVEN",
                "givenOn", typed(TODAY),
                "areas", "HOUSING",
                "purpose", "For å rydde sammen",
                "until", typed(TODAY.plusMonths(3))));
        all.putAll(more);
        return all;
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }
}
