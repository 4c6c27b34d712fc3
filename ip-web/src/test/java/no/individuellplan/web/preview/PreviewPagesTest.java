package no.individuellplan.web.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
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
