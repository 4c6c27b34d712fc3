package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.world.Numbers;
import no.individuellplan.faults.FaultRun;
import no.individuellplan.local.LocalDatabase;
import no.individuellplan.local.LocalDatabase.Database;
import no.individuellplan.local.PlainBrowser.Page;
import no.individuellplan.local.Player;
import no.individuellplan.local.Player.Outside;
import no.individuellplan.local.TwoInstallations;
import no.individuellplan.web.story.Guest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A municipality and a hospital trust, each with an installation and a database, and a broker between them: what comes with
 * the wrong keys or in another's name goes no further, and what is killed loses nothing.
 */
class TwoInstallationsIT {
    private static final String CLINIC = "99900102";
    private static final String TOWN = "99900002";
    private static final String TYPE = "DIALOG_HELSEFAGLIG";
    private static final String SECRET = "DPS tar ansvar for delmål";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static TwoInstallations both;

    @BeforeAll
    static void start() {
        both = TwoInstallations.fresh("two-" + ProcessHandle.current().pid());
    }

    @AfterAll
    static void stop() {
        if (both != null) {
            both.close();
        }
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource({
        "odd/trust/expired, transport:expired-certificate",
        "odd/trust/revoked, transport:revoked-certificate",
        "odd/trust/stranger, transport:invalid-certificate",
        "town, abuse:spoofing-attack",
    })
    void what_is_sealed_with_the_wrong_key_in_the_clinics_name(String keys, String condition) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Player player = both.player(keys, CLINIC)) {
            player.send(message(id), new Outside(id, TYPE, CLINIC, TOWN));
        }
        isRefused(id, condition);
    }

    @Test
    void a_good_key_does_not_write_in_the_name_of_another_agency() throws SQLException {
        UUID id = UUID.randomUUID();
        byte[] fromTown = new String(message(id), StandardCharsets.UTF_8)
                .replace("<Id>" + CLINIC + "<", "<Id>99900004<")
                .replace("<Id>99900101<", "<Id>99900001<")
                .getBytes(StandardCharsets.UTF_8);
        try (Player player = both.player("trust", CLINIC)) {
            player.send(fromTown, new Outside(id, TYPE, CLINIC, TOWN));
        }
        isRefused(id, "abuse:spoofing-attack");
    }

    @Test
    void what_does_not_say_what_it_is_or_is_not_sealed_goes_no_further() throws SQLException {
        UUID nameless = UUID.randomUUID();
        UUID open = UUID.randomUUID();
        try (Player player = both.player("trust", CLINIC)) {
            player.send(message(nameless), new Outside(nameless, null, CLINIC, TOWN));
            player.put(message(open), new Outside(open, TYPE, CLINIC, TOWN));
        }
        isRefused(nameless, "transport:required-field-missing");
        isRefused(open, "transport:invalid-cms-pkcs");
    }

    @Test
    void one_whose_address_nobody_knows_is_told_so_without_a_word_of_what_they_wrote() {
        UUID id = UUID.randomUUID();
        try (Player player = both.player("trust", "99977711")) {
            player.send(message(id), new Outside(id, TYPE, "99977711", TOWN));
            Player.Report report = player.nextReport(PATIENCE).orElseThrow();
            assertThat(report.about()).isEqualTo(id.toString());
            assertThat(report.condition()).isEqualTo("abuse:spoofing-attack");
            assertThat(report.all()).doesNotContain(SECRET, "Testesen", "15849010260");
        }
    }

    @Test
    void what_is_right_in_everything_is_kept_once_however_often_it_comes() throws SQLException {
        UUID id = UUID.randomUUID();
        try (Player player = both.player("trust", CLINIC)) {
            player.send(message(id), new Outside(id, TYPE, CLINIC, TOWN));
            player.send(message(id), new Outside(id, TYPE, CLINIC, TOWN));
        }
        await(
                both.townDatabase(),
                "select 1 from e_message a join e_message m on a.answers = m.id"
                        + " where a.type = 'APPREC' and a.state = 'SENT' and m.msg_id = '" + id + "'");
        assertThat(ask(both.townDatabase(), "select 1 from e_message where msg_id = '" + id + "'"))
                .hasSize(1);
    }

    @Test
    void a_need_reported_at_the_clinic_stands_among_the_needs_of_the_town() throws SQLException {
        LocalDate born = LocalDate.of(1991, 6, 3);
        Guest ingrid = Guest.loggedIn("http://localhost:" + both.trust().getPort() + "/", "ingrid");
        Page form = ingrid.open("/meld-behov");
        Page receipt = ingrid.send(
                form,
                "/meld-behov",
                Map.of(
                        "nationalId", Numbers.synthetic(born, 73).digits(),
                        "givenName", "Torhild",
                        "familyName", "Vik",
                        "birthDate", born.toString(),
                        "municipality", Guest.find(form, "value=\"([0-9a-f-]{36})\"[^>]*>Fjellvik kommune"),
                        "why", "Trenger hjelp fra flere",
                        "wish", "Ro i hverdagen",
                        "personInformed", "true"));
        assertThat(receipt.body()).contains("Meldingen er sendt", "Sendt som e-melding til");
        await(
                both.trustDatabase(),
                "select 1 from e_message m join person p on p.id = m.person_id where p.given_name = 'Torhild'"
                        + " and m.type = '" + TYPE + "' and m.state = 'ACKNOWLEDGED' and m.thread_id is null");
        String kept = receipt.address().getPath();
        assertThat(ingrid.open(kept).body()).contains("Den er kommet fram. Mottakeren har kvittert.");
        assertThat(ingrid.open("/arbeid").body()).doesNotContain("Meldt behov som ikke kom fram");
        ask(
                both.trustDatabase(),
                "update e_message m set state = 'REJECTED' from person p where p.id = m.person_id"
                        + " and p.given_name = 'Torhild' and m.thread_id is null and m.direction = 'OUT' returning 1");
        assertThat(ingrid.open("/arbeid").body())
                .contains("Meldt behov som ikke kom fram", "Mottakeren tok ikke imot den", kept)
                .doesNotContain("Torhild");
        assertThat(ingrid.open(kept).body()).contains("Ring dem, så de får vite om behovet.");
        Guest turid = Guest.loggedIn("http://localhost:" + both.town().getPort() + "/", "turid");
        Page need = turid.open(Guest.find(turid.open("/behov"), "href=\"(/behov/[0-9a-f-]{36})\">Torhild"));
        assertThat(need.body())
                .contains("Torhild Vik", "Ingrid Solberg", "Trenger hjelp fra flere", "Ro i hverdagen")
                .contains("Personen vet om meldingen")
                .doesNotContain("Dette ønsker personen selv");
    }

    @Test
    void parts_are_killed_and_nothing_is_lost_doubled_out_of_order_or_unanswered() {
        assertThat(new FaultRun(System.out, 60, 4, 20261123).run(both)).isTrue();
    }

    /** Kept by both for whoever runs them, told to the other side, shown, and nowhere to be read. */
    private static void isRefused(UUID id, String condition) throws SQLException {
        await(both.townDatabase(), fault(id, condition, "IN"));
        await(both.trustDatabase(), fault(id, condition, "OUT") + " and length(content) = 0");
        assertThat(ask(both.townDatabase(), "select 1 from e_message where msg_id = '" + id + "'"))
                .isEmpty();
        for (Database one : List.of(both.townDatabase(), both.trustDatabase())) {
            assertThat(ask(one, "select (to_jsonb(f) - 'content')::text from transport_fault f"))
                    .noneMatch(row -> row.contains(SECRET) || row.contains("Testesen"));
        }
        assertThat(Guest.loggedIn("http://localhost:" + both.town().getPort() + "/", "odd")
                        .open("/drift/meldinger")
                        .body())
                .contains(condition)
                .doesNotContain(SECRET, "Testesen");
    }

    private static String fault(UUID id, String condition, String direction) {
        return "select 1 from transport_fault where message_id = '" + id + "' and condition = '" + condition
                + "' and direction = '" + direction + "'";
    }

    private static byte[] message(UUID id) {
        byte[] message = Examples.asNew(Examples.ofPlan("ip-02-dialog-helsefaglig-svar"), id);
        assertThat(new String(message, StandardCharsets.UTF_8)).contains(SECRET);
        return message;
    }

    private static void await(Database database, String sql) {
        Quiet.until(sql, () -> ask(database, sql).size(), 1);
    }

    private static List<String> ask(Database database, String sql) throws SQLException {
        try (Connection owner = database.open(LocalDatabase.OWNER)) {
            return Raw.texts(owner, sql);
        }
    }
}
