package no.individuellplan.web.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Sindre is in a pathway at the ward, where a recommended time was passed; Ane starts in one at the clinic, and it ends. */
@QuarkusTest
@TestProfile(Town.class)
class CoursePagesTest {
    @TestHTTPResource("/")
    String root;

    @Test
    void the_service_is_asked_why_and_the_person_reads_it() {
        Guest silje = new Guest(root, "silje");
        Page day = silje.open("/arbeid");
        assertThat(day.body()).contains("En anbefalt tid for voksne er gått ut.");
        String page = Guest.find(day, "href=\"(/personer/[^\"]+/behandling/forlop/[^\"]+)\">Sindre Aune");
        Page course = silje.open(page);
        assertThat(course.body()).contains("Lovfestet frist", "Hjelpen begynte", "innen fristen", "Tok lengre tid");
        String about = Guest.find(course, "value=\"(REASON [^\"]+)\"");
        assertThat(silje.send(course, page + "/ord", Map.of("about", about, "words", " "))
                        .body())
                .contains("Skriv noen ord. Personen leser dem.");
        silje.send(course, page + "/ord", Map.of("about", about, "words", "Sindre ville vente på far sin."));
        assertThat(silje.open("/arbeid").body()).doesNotContain("En anbefalt tid for voksne er gått ut.");
        assertThat(new Guest(root, "sindre").open("/min-plan/behandling").body())
                .contains("Sindre ville vente på far sin.", "anbefalt og ikke en rett", "kan du spørre hvorfor");
        for (String other : List.of("henrik", "turid", "marit", "siv", "ingrid")) {
            Guest guest = new Guest(root, other);
            assertThat(guest.open(page).status()).as(other).isEqualTo(404);
            assertThat(guest.open(page + "/start").status()).as(other).isEqualTo(404);
        }
    }

    @Test
    void a_course_starts_reaches_its_steps_and_ends() {
        Guest ingrid = new Guest(root, "ingrid");
        String plan = Guest.find(ingrid.open("/arbeid"), "(/personer/[^/\"]+/plan)\">Ane Nygård");
        String treatment = Guest.find(ingrid.open(plan), "href=\"(/personer/[^\"]+/behandling)\">Behandling og plan");
        String start = Guest.find(ingrid.open(treatment), "href=\"([^\"]+/forlop)\">Skriv inn et forløp");
        Page form = ingrid.open(start);
        Page wrong = ingrid.send(form, start, Map.of("pathway", "D99", "setting", "OUTPATIENT"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Velg hvilket forløp det er.", "Den dagen starter forløpet.");
        Map<String, String> right =
                Map.of("pathway", "D11", "setting", "OUTPATIENT", "assessed", "2.2.2026", "deadline", "20.2.2026");
        Page begun = ingrid.send(form, start, right);
        String page = Guest.find(begun, "href=\"([^\"]+/forlop/[^\"]+)\">Psykisk helsevern for voksne");
        Page course = ingrid.open(page);
        assertThat(course.body()).contains("Siden 2.2.2026", "Fristen er gått ut, og hjelpen har ikke begynt.");
        Guest ane = new Guest(root, "ane");
        assertThat(ane.open("/min-plan/behandling").body()).contains("Du har rett til hjelp uten opphold.", "Helfo");
        String days = page + "/dag";
        assertThat(ingrid.send(course, days, Map.of("step", "CLINICAL_DECISION", "day", "3.3.2026"))
                        .body())
                .contains("Skriv inn det som kommer først");
        assertThat(ingrid.send(course, days, Map.of("step", "START", "day", "3.3.2026"))
                        .status())
                .isEqualTo(422);
        ingrid.send(course, days, Map.of("step", "FIRST_ATTENDANCE", "day", "25.2.2026"));
        ingrid.send(course, days, Map.of("step", "FIRST_ATTENDANCE", "day", "18.2.2026"));
        assertThat(ane.open("/min-plan/behandling").body())
                .contains("Hjelpen begynte 18.2.2026, innen fristen.", "Rettet senere", "25.2.2026");
        Page corrects = ingrid.open(page + "/start");
        assertThat(corrects.body()).contains("value=\"2.2.2026\"");
        assertThat(ingrid.send(
                                corrects,
                                page + "/start",
                                Map.of("pathway", "D11", "setting", "OUTPATIENT", "assessed", "1.2.2026"))
                        .body())
                .contains("Siden 1.2.2026");
        assertThat(ingrid.send(course, page + "/ord", Map.of("about", "RIGHT_TO_PLAN", "words", "Ja, over tid."))
                        .body())
                .contains("Ja, over tid.");
        Page ended = ingrid.send(course, days, Map.of("step", "END", "day", "1.3.2026"));
        assertThat(ended.address().getPath()).isEqualTo("/arbeid");
        assertThat(ingrid.open(page).status()).isEqualTo(404);
        assertThat(ane.open("/min-plan/behandling").body()).contains("Fra 1.2.2026 til 1.3.2026");
    }
}
