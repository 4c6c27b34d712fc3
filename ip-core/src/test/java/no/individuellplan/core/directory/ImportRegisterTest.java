package no.individuellplan.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

class ImportRegisterTest extends InAWorld {
    private static final Actor.System OPERATOR = new Actor.System("drift");
    private static final String MUNICIPALITY = "810,,Granvik kommune,102,,,,310900001,9901,,,AMQP";
    private static final String NURSES = "811,810,Sykepleie,,8663,KP02,,,,2026-01-01,,";
    private static final String CASE_WORK = "812,810,Saksbehandling,,8663,KD0501,,,,,,REST";
    private static final String TRUST = "820,,Granvik sykehus HF,101,,,,310900095,,,,AMQP";
    private static final String DPS = "821,820,DPS Granvik,,8668,PV,,,,,,AMQP";

    private final ImportRegister register = new ImportRegister(ports.directory, new PlainRegisterFormat(), ports.clock);

    @Test
    void a_file_is_taken_in_whatever_the_order_of_its_lines() {
        assertThat(take(NURSES, MUNICIPALITY, DPS, TRUST)).isEqualTo(new Imported(4, 0, 0, 0));
        assertThat(found("811").service()).isEqualTo(new ServiceCode(ServiceList.MUNICIPAL, "KP02"));
        assertThat(found("811").validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(found("811").way()).isEqualTo(Way.NONE);
        assertThat(found("820").business()).isEqualTo("101");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        take(MUNICIPALITY, NURSES);
        assertThat(take(MUNICIPALITY, NURSES)).isEqualTo(new Imported(0, 0, 0, 2));
        assertThat(ports.directory.changes("811")).hasSize(1);
    }

    @Test
    void what_the_file_says_anew_is_changed_and_kept_as_history() {
        take(MUNICIPALITY, NURSES);
        assertThat(take(MUNICIPALITY, NURSES.replace("Sykepleie", "Hjemmesykepleien")))
                .isEqualTo(new Imported(0, 1, 0, 1));
        assertThat(ports.directory.changes("811").getFirst())
                .extracting(PartyChange::field, PartyChange::before, PartyChange::after, PartyChange::by)
                .containsExactly(PartyChange.Field.NAME, "Sykepleie", "Hjemmesykepleien", "drift");
    }

    @Test
    void a_way_the_file_does_not_say_stays() {
        take(MUNICIPALITY, NURSES + "AMQP");
        assertThat(take(MUNICIPALITY, NURSES)).isEqualTo(new Imported(0, 0, 0, 2));
        assertThat(found("811").way()).isEqualTo(Way.AMQP);
    }

    @Test
    void what_an_organisation_has_not_any_more_is_closed_from_today_and_never_deleted() {
        take(MUNICIPALITY, NURSES, CASE_WORK, TRUST, DPS);
        assertThat(take(MUNICIPALITY, NURSES)).isEqualTo(new Imported(0, 0, 1, 2));
        LocalDate today = LocalDate.now(ports.clock);
        assertThat(found("812").validUntil()).isEqualTo(today.minusDays(1));
        assertThat(found("812").validOn(today)).isFalse();
        assertThat(found("821").validUntil())
                .as("of an organisation the file does not name")
                .isNull();
        assertThat(take(MUNICIPALITY, NURSES)).as("closed once").isEqualTo(new Imported(0, 0, 0, 2));
        assertThat(take(MUNICIPALITY, NURSES, CASE_WORK)).as("and back").isEqualTo(new Imported(0, 1, 0, 2));
        assertThat(found("812").validOn(today)).isTrue();
    }

    @Test
    void one_bad_line_stops_the_whole_file_and_every_bad_line_is_told() {
        assertThat(refusedFile(MUNICIPALITY, NURSES, NURSES, "x,,,102,,,,,,,,", "831,999,A,,8663,KP02,,,,,,"))
                .containsExactly(
                        "directory.import.doubled",
                        "directory.import.doubled",
                        "directory.import.her-id",
                        "directory.import.no-name",
                        "directory.import.parent");
        assertThat(ports.directory.all()).isEmpty();
    }

    @Test
    void a_service_may_belong_to_an_organisation_that_came_before() {
        take(MUNICIPALITY);
        assertThat(take(NURSES)).isEqualTo(new Imported(1, 0, 0, 0));
        assertThat(refusedFile("840,811,Under en tjeneste,,8663,KP02,,,,,,"))
                .containsExactly("directory.import.parent");
        assertThat(refusedFile("841,811,Ny,,8663,KP02,,,,,,", NURSES))
                .as("also when the service stands in the file")
                .containsExactly("directory.import.parent");
    }

    @Test
    void an_organisation_does_not_become_a_service_nor_the_other_way() {
        take(MUNICIPALITY, TRUST, NURSES);
        assertThat(refusedFile("820,810,Sykehus,,8668,PV,,,,,,")).containsExactly("directory.import.level");
        assertThat(refusedFile("811,,Sykepleie,102,,,,,,,,")).containsExactly("directory.import.level");
    }

    @Test
    void a_file_without_lines_is_refused() {
        assertThat(refusedFile()).containsExactly("directory.import.empty");
    }

    private Party found(String her) {
        return ports.directory.find(her).orElseThrow();
    }

    private List<String> refusedFile(String... lines) {
        return refused(OPERATOR, () -> register.take(OPERATOR, file(lines)));
    }

    private Imported take(String... lines) {
        return world.as(OPERATOR, () -> register.take(OPERATOR, file(lines)));
    }

    private static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
