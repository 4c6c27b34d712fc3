package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StartOptionsTest {
    @Test
    void the_usual_ports_when_nothing_is_said() {
        assertThat(options(Map.of())).isEqualTo(new StartOptions(false, false, 8080, 8081, 5671, 8180, 5433));
    }

    @Test
    void the_environment_changes_them_and_the_command_line_comes_first() {
        Map<String, String> environment = Map.of("IP_PORT", "9000", "IP_KEYCLOAK_PORT", "9100");
        assertThat(options(environment, "--port", "9001"))
                .isEqualTo(new StartOptions(false, false, 9001, 8081, 5671, 9100, 5433));
    }

    @Test
    void two_installations_when_asked_for_and_the_other_side_may_be_played() {
        assertThat(options(Map.of(), "--two")).isEqualTo(new StartOptions(true, false, 8080, 8081, 5671, 8180, 5433));
        assertThat(options(Map.of(), "--trust-port", "9002", "--played", "--broker-port", "9003"))
                .isEqualTo(new StartOptions(true, true, 8080, 9002, 9003, 8180, 5433));
    }

    @Test
    void what_is_no_port_or_no_option_is_said_in_one_sentence() {
        assertThatThrownBy(() -> options(Map.of(), "--port", "many"))
                .isInstanceOf(LocalFailure.class)
                .hasMessage("«many» after --port is no port: a number from 1 to 65535.");
        assertThatThrownBy(() -> options(Map.of(), "--port", "65536")).isInstanceOf(LocalFailure.class);
        assertThatThrownBy(() -> options(Map.of(), "--port", "0")).isInstanceOf(LocalFailure.class);
        assertThatThrownBy(() -> options(Map.of(), "--prot", "80")).hasMessageContaining("«--prot» is not known");
        assertThatThrownBy(() -> options(Map.of(), "--port")).hasMessage("After --port must come a port.");
    }

    private static StartOptions options(Map<String, String> environment, String... arguments) {
        return StartOptions.of(arguments, environment);
    }
}
