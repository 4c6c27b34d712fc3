package no.individuellplan.web.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.Test;

/** Where the installation tells of things a year ahead, so that the invented people have something to be told. */
@QuarkusTest
@TestProfile(Town.class)
class AheadOnPagesTest {
    @TestHTTPResource("/")
    String root;

    @Test
    void the_person_is_told_of_the_sharing_that_ends_and_where_to_renew_it() {
        assertThat(new Guest(root, "ane").open("/min-plan").body())
                .containsPattern(
                        "(?s)Dette kommer.*Delingen med DPS Havnes, poliklinikk går snart ut.*/min-plan/deling")
                .doesNotContain("Fra du er 16 år");
    }

    @Test
    void one_who_has_nothing_ahead_sees_no_such_heading() {
        assertThat(new Guest(root, "olav").open("/min-plan").body()).doesNotContain("Dette kommer");
        assertThat(new Guest(root, "siv").open("/arbeid").body()).doesNotContain("Dette kommer");
    }

    @Test
    void the_coordinator_sees_it_for_those_they_coordinate_and_for_no_other() {
        assertThat(new Guest(root, "marit").open("/arbeid").body())
                .containsPattern("(?s)Dette kommer.*Ane Nygård.*Delingen med DPS Havnes, poliklinikk går ut")
                .containsPattern("(?s)Jonathan Berge.*Fyller 16 år.*Fra du er 16 år, svarer du selv ja eller nei");
        assertThat(new Guest(root, "jonas").open("/arbeid").body()).doesNotContain("Jonathan Berge");
    }
}
