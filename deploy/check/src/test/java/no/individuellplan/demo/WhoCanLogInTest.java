package no.individuellplan.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The stand-ins for ID-porten and HelseID say of the invented people what the registers say of them. */
class WhoCanLogInTest {
    private static final Path REALMS = Path.of(System.getProperty("ip.root"), "deploy", "keycloak");

    @Test
    void every_citizen_logs_in_with_their_own_number() throws IOException {
        Map<String, JsonNode> users = users("idporten-realm.json");
        assertThat(DemoCast.CITIZENS).allSatisfy(citizen -> assertThat(said(users, citizen.login(), "pid"))
                .as(citizen.login())
                .isEqualTo(citizen.number()));
    }

    @Test
    void everyone_at_work_logs_in_with_their_own_number_and_for_their_own_unit() throws IOException {
        Map<String, JsonNode> users = users("helseid-realm.json");
        assertThat(DemoCast.STAFF).allSatisfy(worker -> {
            assertThat(said(users, worker.login(), "pid")).as(worker.login()).isEqualTo(worker.number());
            assertThat(said(users, worker.login(), "orgnr_parent")).isEqualTo(worker.parent());
            assertThat(said(users, worker.login(), "orgnr_child")).isEqualTo(worker.unit());
            assertThat(said(users, worker.login(), "hpr_number")).isEqualTo(worker.hpr());
        });
    }

    private static Map<String, JsonNode> users(String realm) throws IOException {
        JsonNode users =
                new ObjectMapper().readTree(REALMS.resolve(realm).toFile()).path("users");
        return StreamSupport.stream(users.spliterator(), false)
                .collect(toMap(user -> user.path("username").asText(), user -> user.path("attributes")));
    }

    /** Null when nothing is said of it. */
    private static String said(Map<String, JsonNode> users, String login, String attribute) {
        assertThat(users).containsKey(login);
        return users.get(login).path(attribute).path(0).asText(null);
    }
}
