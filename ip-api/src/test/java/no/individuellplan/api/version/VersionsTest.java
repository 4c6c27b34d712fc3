package no.individuellplan.api.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import no.individuellplan.api.problem.ApiProblem;
import no.individuellplan.core.access.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void reads_the_version_as_it_was_sent_out() {
        assertThat(Versions.<Long>change("\"7\"", version -> version, Optional::empty))
                .isEqualTo(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*", " * "})
    void a_change_must_name_a_version(String ifMatch) {
        assertThatThrownBy(() -> Versions.<Long>change(ifMatch, version -> version, Optional::empty))
                .isInstanceOf(ApiProblem.class)
                .hasMessage("VERSION_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "\"seven\"", "\"-1\"", "\"1\", \"2\"", "\"99999999999999999999\""})
    void anything_but_one_version_is_not_understood(String ifMatch) {
        assertThatThrownBy(() -> Versions.<Long>change(ifMatch, version -> version, Optional::empty))
                .isInstanceOf(ApiProblem.class)
                .hasMessage("NOT_UNDERSTOOD");
    }

    @Test
    void the_first_of_its_kind_replaces_nothing() {
        assertThat(Versions.<Long>write(null, "*", version -> version, Optional::empty))
                .isEqualTo(Versions.NONE);
        assertThat(Versions.<Long>write("\"2\"", "*", version -> version, Optional::empty))
                .isEqualTo(2);
        assertThatThrownBy(() -> Versions.<Long>write(null, "\"2\"", version -> version, Optional::empty))
                .hasMessage("VERSION_REQUIRED");
    }

    @Test
    void one_who_comes_too_late_is_told() {
        assertThatThrownBy(() -> Versions.change(
                        "\"1\"",
                        version -> {
                            throw new StaleVersion();
                        },
                        () -> Optional.of(2L)))
                .hasMessage("STALE_VERSION");
    }
}
