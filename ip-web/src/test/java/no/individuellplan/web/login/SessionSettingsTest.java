package no.individuellplan.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Properties;
import no.individuellplan.local.LocalFolders;
import org.junit.jupiter.api.Test;

class SessionSettingsTest {
    @Test
    void pages_count_the_end_of_a_session_as_the_login_service_does() throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(Files.readString(LocalFolders.root().resolve("deploy/keycloak/ip-realm.json")));
        Properties settings = new Properties();
        try (InputStream file = SessionSettingsTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        assertThat(Duration.parse("PT" + settings.getProperty("ip.session.idle")))
                .isEqualTo(Duration.ofSeconds(
                        realm.required("ssoSessionIdleTimeout").asLong()));
        assertThat(Duration.parse("PT" + settings.getProperty("ip.session.longest")))
                .isEqualTo(Duration.ofSeconds(
                        realm.required("ssoSessionMaxLifespan").asLong()));
    }
}
