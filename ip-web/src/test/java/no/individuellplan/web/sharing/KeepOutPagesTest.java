package no.individuellplan.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Ane keeps single things out of what the DPS sees, and shares them again, in a browser without scripts. */
@QuarkusTest
@TestProfile(Town.class)
class KeepOutPagesTest {
    private static final String DINNER = "Prøve middagsplan i fire uker";
    private static final String HOME = "Bo trygt i egen leilighet";
    private static final String WALK = "Komme meg ut på tur";

    @TestHTTPResource("/")
    String root;

    @Test
    void one_press_keeps_a_goal_out_of_what_the_service_sees_and_one_press_shares_it_again() {
        Guest marit = new Guest(root, "marit");
        String plan =
                Guest.find(marit.open("/arbeid"), "href=\"(/personer/[^\"/]+/plan)\"[^>]*>(?:<[^>]+>|\\s)*Ane Nygård");
        Guest ingrid = new Guest(root, "ingrid");
        assertThat(ingrid.open(plan).body()).contains(WALK, HOME).doesNotContain(DINNER);
        Guest ane = new Guest(root, "ane");
        Page sharing = ane.open("/min-plan/deling");
        assertThat(sharing.body()).contains("Dette ser de ikke", DINNER, "Holdt utenfor av Ane Nygård");
        String from = Guest.find(sharing, "action=\"(/min-plan/deling/[^/\"]+)/del-igjen/");
        Page all = ane.open(from + "/utenfor");
        assertThat(all.body()).contains(WALK, DINNER, HOME).doesNotContain("Jobbe to dager i uka");

        Page kept = ane.send(all, press(all, HOME, "utenfor"), Map.of());
        assertThat(kept.body()).contains("Det er holdt utenfor. Det gjelder fra nå.", "Følger målet");
        assertThat(ingrid.open(plan).body()).contains(WALK).doesNotContain(HOME, "Gå gjennom leiligheten");
        assertThat(marit.open(plan).body()).contains("Ser ikke:", HOME);

        Page again = ane.send(kept, press(kept, HOME, "del-igjen"), Map.of());
        assertThat(again.body()).contains("Det deles igjen, som resten.");
        assertThat(ingrid.open(plan).body()).contains(WALK, HOME).doesNotContain(DINNER);
    }

    private static String press(Page page, String words, String what) {
        return Guest.find(page, "(?s)" + words + "</span>(?:(?!</li>).)*?action=\"([^\"]+/" + what + "/[^\"]+)\"");
    }
}
