package no.individuellplan.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/min-plan", "/personer/0197/plan?del=a"})
    void keeps_an_address_inside(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "//elsewhere.example", "/\\elsewhere", "https://elsewhere.example", "min-plan", "/a\nb"})
    void leads_nowhere_else(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo(URI.create("/"));
    }
}
