package no.individuellplan.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
    @ParameterizedTest
    @ValueSource(strings = {"/min-plan", "/min-plan/mal/3", "/logg-inn/innbygger"})
    void the_persons_own_pages_lie_behind_the_door_of_citizens(String path) {
        assertThat(Door.of(path)).contains(Door.CITIZEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/arbeid",
                "/behov/1",
                "/meldinger",
                "/personer/1/plan",
                "/meld-behov",
                "/svar/x",
                "/logg-inn/ansatt",
                "/personvern"
            })
    void pages_of_work_lie_behind_the_door_of_staff(String path) {
        assertThat(Door.of(path)).contains(Door.STAFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/innlogget", "/arbeidsliv", "/min-planer", "/innlogging/stoppet", "/assets/app.css"})
    void other_pages_lie_behind_none(String path) {
        assertThat(Door.of(path)).isEmpty();
    }

    @Test
    void every_door_is_locked_in_the_settings_too() throws IOException {
        Properties settings = new Properties();
        try (InputStream file = DoorTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        List<String> locked = List.of(
                settings.getProperty("quarkus.http.auth.permission.doors.paths").split(","));
        assertThat(Stream.of(Door.values()).flatMap(Door::homes))
                .allSatisfy(start -> assertThat(locked).contains(start, start + "/*"));
        assertThat(locked).allSatisfy(path -> assertThat(Door.of(path.replace("/*", "/x")))
                .isPresent());
    }
}
