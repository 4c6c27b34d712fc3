package no.individuellplan.web.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.pdf.Pdf;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Ane and her coordinator see the plan as the DPS does, in a browser without scripts. */
@QuarkusTest
@TestProfile(Town.class)
class PreviewPagesTest {
    private static final String DINNER = "Prøve middagsplan i fire uker";
    private static final String WALK = "Komme meg ut på tur";
    private static final String HOME = "Bo trygt i egen leilighet";
    private static final String JOB = "Jobbe to dager i uka";
    private static final String DOCTOR = "Fjellvik legesenter";
    private static final String NOT_SEEN = "Dette ser de ikke";

    @TestHTTPResource("/")
    String root;

    @Test
    void she_sees_what_they_see_and_why_and_keeps_a_thing_out_and_shares_it_again_from_there() {
        Guest ane = new Guest(root, "ane");
        Page preview = ane.open(asTheDps(ane));
        assertThat(preview.body())
                .contains("Slik ser DPS Havnes, poliklinikk planen din", "Du ser planen på prøve", "Ingrid Solberg")
                .contains("Fordi du sa ja", "Til og med", "Du deler noe annet av planen med dem, ikke dette");
        assertThat(seen(preview)).contains(WALK, HOME).doesNotContain(DINNER, JOB);
        assertThat(notSeen(preview)).contains(DINNER, JOB).doesNotContain(WALK);

        Page kept = ane.send(preview, press(preview, HOME, "utenfor"), Map.of());
        assertThat(kept.body()).contains("Det er holdt utenfor. Det gjelder fra nå.", "planen din");
        assertThat(seen(kept)).contains(WALK).doesNotContain(HOME);
        assertThat(notSeen(kept)).contains(HOME, "Du holder dette utenfor det de ser");

        Page again = ane.send(kept, press(kept, HOME, "del-igjen"), Map.of());
        assertThat(seen(again)).contains(WALK, HOME);
    }

    @Test
    void the_coordinator_sees_the_same_and_can_change_nothing_there() {
        Guest marit = new Guest(root, "marit");
        String plan =
                Guest.find(marit.open("/arbeid"), "href=\"(/personer/[^\"/]+/plan)\"[^>]*>(?:<[^>]+>|\\s)*Ane Nygård");
        String dps = asTheDps(new Guest(root, "ane")).replaceAll(".*/deling/|/se-som", "");
        Page preview = marit.open(plan + "/se-som/" + dps);
        assertThat(preview.body())
                .contains("Slik ser DPS Havnes, poliklinikk planen til Ane Nygård", "Fordi Ane Nygård sa ja")
                .contains("Noe annet av planen deles med dem, ikke dette")
                .doesNotContain("/utenfor/", "/del-igjen/", "Fordi du sa ja", "Du deler noe annet");
        assertThat(seen(preview)).contains(WALK).doesNotContain(DINNER, JOB);
    }

    @Test
    void it_is_taken_along_as_a_pdf_for_everyone_with_what_they_see_and_nothing_else() {
        Guest ane = new Guest(root, "ane");
        Page preview = ane.open(asTheDps(ane));
        String address = Guest.find(preview, "href=\"([^\"]+/se-som/pdf)\"");

        Page answer = ane.open(address);
        Pdf pdf = new Pdf(ane.file(address));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/pdf");
        assertThat(answer.header("content-disposition")).matches("attachment; filename=\"plan-[0-9-]{10}\\.pdf\"");
        assertThat(answer.header("content-security-policy")).startsWith("sandbox;");
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.language()).isEqualTo("nb");
        assertThat(pdf.title()).isEqualTo("Planen til Ane Nygård");
        assertThat(pdf.text())
                .contains("Dette er det DPS Havnes, poliklinikk kan se av planen", "Koordinator er Marit Lunde.")
                .contains(WALK, HOME, "gir ikke større rett til tjenester")
                .doesNotContain(DINNER, JOB, "□");

        Page kept = ane.send(preview, press(preview, HOME, "utenfor"), Map.of());
        assertThat(new Pdf(ane.file(address)).text()).contains(WALK).doesNotContain(HOME);
        ane.send(kept, press(kept, HOME, "del-igjen"), Map.of());
    }

    @Test
    void the_coordinator_takes_the_same_along_and_nobody_else_does() {
        Guest marit = new Guest(root, "marit");
        String plan =
                Guest.find(marit.open("/arbeid"), "href=\"(/personer/[^\"/]+/plan)\"[^>]*>(?:<[^>]+>|\\s)*Ane Nygård");
        String mine = asTheDps(new Guest(root, "ane"));
        String address = plan + "/se-som/" + mine.replaceAll(".*/deling/|/se-som", "") + "/pdf";

        assertThat(new Pdf(marit.file(address)).text()).contains(WALK, HOME).doesNotContain(DINNER, JOB);
        assertThat(new Guest(root, "ingrid").open(address).status()).isEqualTo(404);
        assertThat(new Guest(root, "marit").open(mine + "/pdf").status()).isNotEqualTo(200);
        String nobody = "018f2b3e-0070-7000-8000-000000000070";
        assertThat(marit.open(plan + "/se-som/" + nobody + "/pdf").status()).isEqualTo(404);
    }

    @Test
    void nobody_else_sees_it_and_nobody_as_one_who_has_nothing_to_do_with_it() {
        Guest ane = new Guest(root, "ane");
        String mine = asTheDps(ane);
        Guest marit = new Guest(root, "marit");
        String plan =
                Guest.find(marit.open("/arbeid"), "href=\"(/personer/[^\"/]+/plan)\"[^>]*>(?:<[^>]+>|\\s)*Ane Nygård");
        String dps = mine.replaceAll(".*/deling/|/se-som", "");
        assertThat(new Guest(root, "ingrid").open(plan + "/se-som/" + dps).status())
                .isEqualTo(404);
        String nobody = "018f2b3e-0070-7000-8000-000000000070";
        assertThat(ane.open("/min-plan/deling/" + nobody + "/se-som").status()).isEqualTo(404);
        assertThat(marit.open(plan + "/se-som/" + nobody).status()).isEqualTo(404);
    }

    @Test
    void before_she_says_yes_she_sees_what_they_would_see_and_nothing_typed_is_lost_and_nothing_is_shared() {
        maritInvitesTheDoctor();
        Guest ane = new Guest(root, "ane");
        Page question = questionFrom(ane, DOCTOR);
        String action = Guest.find(question, "action=\"(/min-plan/samtykke/[^\"]+)\"");
        Map<String, String> chosen = Map.of("areas", "HOUSING", "until", "1.6.2027");
        Page tried = ane.send(question, action, and(chosen, "answer", "PREVIEW"));
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.body())
                .contains("Slik ville " + DOCTOR + " se planen din", "ingenting er endret ennå", "1.6.2027")
                .contains("Fordi du sier ja her.", "Du har ikke krysset av for dette")
                .contains("De ser dette først når noen ved " + DOCTOR + " har sagt ja til å være med.");
        assertThat(would(tried)).contains(HOME).doesNotContain(WALK, JOB);

        String home = Guest.find(
                tried, "name=\"keepOut\" value=\"([^\"]+)\">Hold utenfor<span class=\"ds-sr-only\">: " + HOME);
        Page kept = ane.send(tried, action, and(chosen, "keepOut", home));
        assertThat(would(kept)).doesNotContain(HOME);
        assertThat(kept.body()).contains("1.6.2027", "name=\"shareAgain\" value=\"" + home);
        assertThat(would(ane.send(kept, action, and(chosen, "shareAgain", home))))
                .contains(HOME);
        assertThat(ane.send(question, action, Map.of("until", "1.6.2027", "answer", "PREVIEW"))
                        .status())
                .isEqualTo(422);
        assertThat(ane.open("/min-plan/deling").body())
                .contains(action)
                .doesNotContain("Delingen er lagret", "Stopp delingen<span class=\"ds-sr-only\">: " + DOCTOR);
    }

    @Test
    void before_she_changes_or_stops_she_sees_what_they_would_see_and_what_they_stop_seeing() {
        Guest ane = new Guest(root, "ane");
        String dps = asTheDps(ane).replace("/se-som", "");
        Page form = ane.open(dps);
        Page tried =
                ane.send(form, dps, Map.of("areas", "WORK_AND_EDUCATION", "until", "1.6.2027", "answer", "PREVIEW"));
        assertThat(would(tried)).contains(JOB).doesNotContain(WALK, HOME, "noen ved DPS");
        Page stop = ane.open(dps + "/stopp");
        assertThat(stop.body()).contains("Alt de slutter å se", WALK, HOME).doesNotContain(DINNER, JOB);
        assertThat(seen(ane.open(dps + "/se-som"))).contains(WALK).doesNotContain(JOB);
    }

    private void maritInvitesTheDoctor() {
        Guest marit = new Guest(root, "marit");
        String plan =
                Guest.find(marit.open("/arbeid"), "href=\"(/personer/[^\"/]+/plan)\"[^>]*>(?:<[^>]+>|\\s)*Ane Nygård");
        String address = plan + "/deltakere/ny";
        Page form = marit.open(address);
        String unit = Guest.find(form, "value=\"([^\"]+)\"[^>]*>" + DOCTOR);
        Map<String, String> typed = Map.of(
                "unit", unit, "role", "Fastlegen", "areas", "HOUSING", "purpose", "Følge opp", "until", "1.6.2027");
        assertThat(marit.send(form, address, typed).body()).contains(DOCTOR);
    }

    private static Page questionFrom(Guest ane, String unit) {
        return Pattern.compile("href=\"(/min-plan/samtykke/[^\"]+)\"")
                .matcher(ane.open("/min-plan/deling").body())
                .results()
                .map(one -> ane.open(one.group(1)))
                .filter(page -> page.body().contains(unit))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> and(Map<String, String> some, String name, String value) {
        Map<String, String> all = new HashMap<>(some);
        all.put(name, value);
        return all;
    }

    private static String would(Page page) {
        String body = page.body();
        return body.substring(body.indexOf("Dette ville de se"), body.indexOf("Dette ville de ikke se"));
    }

    private static String asTheDps(Guest ane) {
        return Guest.find(
                ane.open("/min-plan/deling"),
                "href=\"(/min-plan/deling/[^\"/]+/se-som)\">(?:(?!</a>).)*DPS Havnes, poliklinikk");
    }

    private static String seen(Page page) {
        return page.body().substring(0, page.body().indexOf(NOT_SEEN));
    }

    private static String notSeen(Page page) {
        return page.body().substring(page.body().indexOf(NOT_SEEN));
    }

    private static String press(Page page, String words, String what) {
        return Guest.find(
                page, "(?s)own-words\">" + words + "</p>(?:(?!</li>).)*?action=\"([^\"]+/" + what + "/[^\"]+)\"");
    }
}
