package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerTest {
    @TempDir
    Path folder;

    @Test
    void a_taken_port_is_said_in_one_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> KeycloakServer.start(folder, taken.getLocalPort(), "http://localhost/"))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessage("Port " + taken.getLocalPort() + " is taken, and Keycloak needs it: stop what uses it, "
                            + "or choose another with --keycloak-port.");
        }
    }

    @Test
    void every_name_in_the_realm_files_is_replaced_and_only_the_local_realm_has_the_client_of_the_tests()
            throws IOException {
        Map<String, String> realms = KeycloakRealms.forThisMachine("http://localhost:8180", "http://localhost:8080/");
        assertThat(realms.values()).noneMatch(realm -> realm.matches("(?s).*\\$\\{[A-Z]+_[A-Z_]+}.*"));
        assertThat(realms.get("ip-realm.json")).contains("\"ip-test\"");
        assertThat(java.nio.file.Files.readString(KeycloakRealms.folder().resolve("ip-realm.json")))
                .doesNotContain("ip-test", "localhost");
    }
}
