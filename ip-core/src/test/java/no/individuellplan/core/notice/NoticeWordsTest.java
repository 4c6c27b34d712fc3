package no.individuellplan.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice says that something waits, and nothing more (I15). */
class NoticeWordsTest {
    private static final PublicAddress ADDRESS = new PublicAddress(URI.create("https://melding.example.org:8443"));

    /** Parts of words on health, services, roles and plans in the three languages. */
    private static final List<String> TELLING = List.of(
            "helse",
            "health",
            "sykdom",
            "sjukdom",
            "illness",
            "diagno",
            "behandl",
            "treat",
            "psyk",
            "psych",
            "rus",
            "drug",
            "lege",
            "doctor",
            "sykepleier",
            "sjukepleiar",
            "nurse",
            "pasient",
            "patient",
            "klinik",
            "clinic",
            "sykehus",
            "sjukehus",
            "hospital",
            "poliklinik",
            "avdeling",
            "dps",
            "bup",
            "nav",
            "kommun",
            "municip",
            "tjeneste",
            "teneste",
            "service",
            "hjemme",
            "heime",
            "barnevern",
            "welfare",
            "skole",
            "skule",
            "school",
            "koordinat",
            "coordinat",
            "kontakt",
            "contact",
            "saksbehandl",
            "rådgiv",
            "advis",
            "verge",
            "guardian",
            "forelder",
            "foreld",
            "parent",
            "pårør",
            "next of kin",
            "plan",
            "mål",
            "goal",
            "tiltak",
            "measure",
            "samtykke",
            "consent",
            "deling",
            "sharing",
            "omsorg",
            "care",
            "legemid",
            "medis",
            "medic",
            "resept",
            "vedtak",
            "decision",
            "timen",
            "appointment",
            "haste",
            "emergency",
            "bolig",
            "bustad",
            "housing");

    @ParameterizedTest
    @EnumSource
    void no_language_says_what_it_is_about(NoticeLanguage language) {
        NoticeWords words = NoticeWords.of(language, ADDRESS);
        String all = (words.subject() + "\n" + words.body()).toLowerCase(Locale.ROOT);
        assertThat(TELLING).noneMatch(all::contains);
        assertThat(words.subject()).isNotBlank().doesNotContain("\n", "\r");
        assertThat(words.body())
                .containsOnlyOnce("https://melding.example.org:8443\n")
                .doesNotContain("{", "}");
        assertThat(all.replace(ADDRESS.toString(), "")).doesNotContainPattern("[0-9]");
    }

    @Test
    void each_language_has_words_of_its_own() {
        assertThat(Arrays.stream(NoticeLanguage.values())
                        .map(language -> NoticeWords.of(language, ADDRESS).body()))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void nothing_but_a_language_and_the_address_can_come_into_the_words() {
        assertThat(NoticeWords.class.getDeclaredConstructors())
                .extracting(Constructor::getModifiers)
                .allMatch(Modifier::isPrivate);
        assertThat(Arrays.stream(NoticeWords.class.getDeclaredMethods())
                        .filter(one -> Modifier.isStatic(one.getModifiers()) && !one.isSynthetic()))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.getParameterTypes()).containsExactly(NoticeLanguage.class, PublicAddress.class));
        assertThat(Arrays.stream(NoticePost.class.getDeclaredMethods())
                        .filter(one -> one.getName().equals("post"))
                        .map(Method::getParameterTypes))
                .singleElement()
                .satisfies(types -> assertThat(types).containsExactly(UUID.class, String.class, NoticeWords.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://melding.example.org/min-plan",
                "https://melding.example.org/",
                "https://melding.example.org?sak=1",
                "https://melding.example.org#deling",
                "https://kari@melding.example.org",
                "mailto:kari@example.org",
                "ftp://melding.example.org",
                "melding.example.org",
                "https://individuellplan.example.org",
                "https://psykisk-helse.example.org"
            })
    void the_address_is_a_host_that_tells_nothing(String address) {
        assertThatThrownBy(() -> new PublicAddress(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void so_is_the_sender() {
        assertThat(new Sender(Sender.NAME, "varsel@post.example.org").name()).isEqualTo("Varsel");
        for (String name : List.of("Individuell plan", "Marit, koordinator", "NAV", " ", "Varsel\nBcc: x")) {
            assertThatThrownBy(() -> new Sender(name, "varsel@post.example.org"))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Sender("Varsel", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sender("Varsel", "plan@example.org")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fault_and_an_address_print_no_address() {
        assertThat(new NotPosted(new IllegalStateException("550 kari@example.org unknown")))
                .hasMessage("IllegalStateException");
        assertThat(new NoticeAddress(null, "kari@example.org", NoticeLanguage.NB, null, null, null).toString())
                .doesNotContain("kari");
    }
}
