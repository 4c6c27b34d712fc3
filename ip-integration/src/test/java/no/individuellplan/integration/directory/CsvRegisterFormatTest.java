package no.individuellplan.integration.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.directory.ImportRegister;
import no.individuellplan.core.directory.Imported;
import no.individuellplan.core.directory.Party;
import no.individuellplan.core.directory.PartyLine;
import no.individuellplan.core.directory.ServiceCode;
import no.individuellplan.core.directory.ServiceList;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRegisterFormatTest {
    private final CsvRegisterFormat format = new CsvRegisterFormat();

    @Test
    void every_column_is_read_where_its_heading_says() {
        assertThat(read("""
                way,her_id,parent_her_id,name,business,service_list,service,profession,organisation_number,municipality,valid_from,valid_until
                AMQP,81,80,Sykepleie,102,8663,KP02,SP,310900001,9901,2026-01-01,2027-01-01
                """))
                .containsExactly(new PartyLine(
                        2,
                        "81",
                        "80",
                        "Sykepleie",
                        "102",
                        "8663",
                        "KP02",
                        "SP",
                        "310900001",
                        "9901",
                        "2026-01-01",
                        "2027-01-01",
                        "AMQP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "her_id,name\n81,Bjørnøya kommune\n",
                "her_id;name\r\n81;Bjørnøya kommune\r\n",
                "\uFEFFher_id,name\n 81 , \"Bjørnøya kommune\"",
                "name,her_id\n\nBjørnøya kommune,81\n\n"
            })
    void it_is_read_as_those_who_keep_such_files_write_them(String file) {
        assertThat(read(file)).singleElement().satisfies(line -> {
            assertThat(line.her()).isEqualTo("81");
            assertThat(line.name()).isEqualTo("Bjørnøya kommune");
            assertThat(line.parent()).isEmpty();
        });
    }

    @Test
    void a_line_has_the_number_it_has_in_the_file() {
        assertThat(read("her_id,name\n81,A\n\n82,\"B, med komma\"\n83,C\n"))
                .extracting(PartyLine::number)
                .containsExactly(2, 4, 5);
    }

    @Test
    void a_file_with_a_heading_alone_has_no_lines() {
        assertThat(read("her_id,name\n")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "her_id,navn\n81,Kommune\n",
                "her_id,name\n81,Kommune,102\n",
                "her_id,name\n81,\"Kommune\n",
                "{\"her_id\": 81}\n{\"her_id\": 82}"
            })
    void anything_else_is_refused_and_never_half_read(String file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("directory.import.unreadable");
    }

    @Test
    void another_encoding_is_refused_before_a_name_is_kept_wrong() {
        byte[] latin = "her_id,name\n81,Bjørnøya".getBytes(Charset.forName("ISO-8859-1"));
        assertThatThrownBy(() -> format.read(latin)).hasMessage("directory.import.unreadable");
    }

    @Test
    void the_invented_register_is_taken_in() throws IOException {
        byte[] file = Files.readAllBytes(Path.of(
                System.getProperty("ip.root", ".."),
                "deploy/demo/src/main/resources/no/individuellplan/demo/address-register.csv"));
        World world = World.aWorld();
        Actor.System operator = new Actor.System("drift");
        ImportRegister register = new ImportRegister(world.ports.directory, format, world.ports.clock);
        assertThat(world.as(operator, () -> register.take(operator, file))).isEqualTo(new Imported(16, 0, 0, 0));
        assertThat(world.ports.directory.find("99900102"))
                .get()
                .extracting(Party::service)
                .isEqualTo(new ServiceCode(ServiceList.SPECIALIST, "PV"));
    }

    private List<PartyLine> read(String file) {
        return format.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
