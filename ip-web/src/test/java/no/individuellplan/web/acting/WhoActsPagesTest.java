package no.individuellplan.web.acting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.individuellplan.core.access.IdentityProvider;
import no.individuellplan.core.access.LoginClaims;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.web.story.Guest;
import no.individuellplan.web.story.Logins;
import no.individuellplan.web.story.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kari lets Guri see something and takes it back; Marit writes in who has the care of Ella, and that it is over. */
@QuarkusTest
@TestProfile(Town.class)
class WhoActsPagesTest {
    private static final String MINE = "/min-plan/hvem-handler";
    private static final String GIVE = MINE + "/fullmakt";

    @TestHTTPResource("/")
    String root;

    @BeforeAll
    static void those_who_are_not_in_every_story() {
        home("guri", "Guri Sæther", "09856222095");
        home("tone", "Tone Vik", "15818620079");
        home("morten", "Morten Hansen", "10908427330");
        Logins.add(
                "henrik",
                new LoginClaims(
                        IdentityProvider.HELSEID,
                        "02897924148",
                        "99000029",
                        "Henrik Vold",
                        "310900095",
                        "310900109",
                        "4"));
    }

    private static void home(String user, String name, String number) {
        Logins.add(
                user, new LoginClaims(IdentityProvider.IDPORTEN, number, null, name, null, null, "idporten-loa-high"));
    }

    @Test
    void a_mandate_is_given_seen_and_ended_by_one_press() {
        Guest kari = new Guest(root, "kari");
        Page form = kari.open(GIVE);
        assertThat(form.body()).contains("Du kan avslutte fullmakten når du vil");
        Page wrong =
                kari.send(form, GIVE, Map.of("givenName", "Guri", "familyName", "Hansen", "nationalId", "09856222095"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Nummeret og etternavnet må høre sammen", "Velg hva fullmakten gjelder");
        Page given = kari.send(
                wrong,
                GIVE,
                Map.of(
                        "givenName", "Guri",
                        "familyName", "Sæther",
                        "nationalId", "09856222095",
                        "parts", "HEALTH",
                        "until", "01.02.2027"));
        assertThat(given.body()).contains("Fullmakten er gitt", "Guri Sæther", "Helse");
        assertThat(new Guest(root, "guri").open("/min-plan/hvem").body()).contains("Kari Testesen");
        Page over = kari.send(given, Guest.find(given, "action=\"(/min-plan/hvem-handler/[^/\"]+/slutt)\""), Map.of());
        assertThat(over.body()).contains("Det er avsluttet", "Avsluttet");
        assertThat(new Guest(root, "guri").open("/min-plan/hvem").body()).doesNotContain("Kari Testesen");
    }

    @Test
    void the_care_of_a_child_is_written_in_shown_and_ended_with_a_reason() {
        Guest marit = new Guest(root, "marit");
        String ella = Guest.find(marit.open("/arbeid"), "(/personer/[^/\"]+)/plan\">Ella Vik Hansen") + "/hvem-handler";
        assertThat(marit.open(ella).body()).contains("Tone Vik", "Morten Hansen", "Hvem handler for Ella");
        String write = ella + "/ny/barnevernet";
        Page form = marit.open(write);
        Page wrong = marit.send(form, write, Map.of("givenName", "Guri"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Velg hvilken barneverntjeneste", "Skriv hvilket vedtak");
        Page written = marit.send(
                wrong,
                write,
                Map.of(
                        "unit", Guest.find(form, "<option value=\"([^\"]+)\">Hjemmetjenesten"),
                        "givenName", "Guri",
                        "familyName", "Sæther",
                        "nationalId", "09856222095",
                        "ground", "CARE_ORDER",
                        "document", "Vedtak 2026/12",
                        "decidedOn", "20.11.2026",
                        "from", "22.11.2026"));
        assertThat(written.body()).contains("Guri Sæther", "Kontakt i Hjemmetjenesten", "barnevernsloven § 5-1");
        assertThat(new Guest(root, "tone").open("/min-plan/hvem").body()).doesNotContain("Ella");
        assertThat(new Guest(root, "guri").open("/min-plan/hvem").body()).contains("Ella", "barnevernets kontakt");
        String end = Guest.find(written, "href=\"(/personer/[^\"]+/slutt)\"");
        Page ended = marit.send(marit.open(end), end, Map.of("why", "Opphevet i nemnda"));
        assertThat(ended.body()).contains("Det er avsluttet");
        assertThat(new Guest(root, "tone").open("/min-plan/hvem").body()).contains("Ella");
    }

    @Test
    void one_parents_answer_is_written_with_a_reason_and_the_other_reads_it() {
        Guest marit = new Guest(root, "marit");
        String ella = Guest.find(marit.open("/arbeid"), "(/personer/[^/\"]+)/plan\">Ella Vik Hansen") + "/hvem-handler";
        assertThat(marit.open(ella).body()).contains("Svaret fra Tone Vik er nok", "Morten vil gjerne vente");
        String write = ella + "/en-forelder";
        Page wrong = marit.send(marit.open(write), write, Map.of("why", "Haster"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Velg en av foreldrene", "Skriv hva den andre forelderen sa");
        Guest morten = new Guest(root, "morten");
        Page choose = morten.open("/min-plan/hvem");
        morten.send(choose, "/min-plan/hvem", Map.of("person", Guest.find(choose, "value=\"([0-9a-f-]{36})\"")));
        assertThat(morten.open(MINE).body())
                .contains("Ella må få hjelp til å sove nå", "klage til statsforvalteren", "Marit Lunde");
    }

    @Test
    void nobody_without_the_task_finds_it() {
        Guest marit = new Guest(root, "marit");
        String ane = Guest.find(marit.open("/arbeid"), "(/personer/[^/\"]+)/plan\">Ane Nygård") + "/hvem-handler";
        assertThat(marit.open(ane + "/kompetanse").body()).contains("Kan ikke Ane Nygård bestemme dette nå?");
        assertThat(new Guest(root, "henrik").open(ane).status()).isEqualTo(404);
        assertThat(new Guest(root, "henrik").open(ane + "/ny/fullmakt").status())
                .isEqualTo(404);
        assertThat(marit.open(ane + "/ny/alt").status()).isEqualTo(404);
    }
}
