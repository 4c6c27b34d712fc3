package no.individuellplan.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableHeadersTest {
    @Test
    void what_browsers_send_stays_as_it_is() {
        String chromium = "text/html, application/xhtml+xml, application/xml;q=0.9, image/avif, */*;q=0.8";
        assertThat(ReadableHeaders.mediaRanges(chromium)).isEqualTo(chromium);
        String profile = "application/signed-exchange;v=b3;q=0.7, text/html;profile=\"a b\"";
        assertThat(ReadableHeaders.mediaRanges(profile)).isEqualTo(profile);
        assertThat(ReadableHeaders.languages("nn-NO, nn;q=0.9, *;q=0.1")).isEqualTo("nn-NO, nn;q=0.9, *;q=0.1");
    }

    @Test
    void a_lone_star_of_an_old_client_is_left_out() {
        assertThat(ReadableHeaders.mediaRanges("text/html, image/gif, *; q=.2, */*; q=.2"))
                .isEqualTo("text/html, image/gif, */*; q=.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "foo", "text", "/", "text/", ";;", "text/html;q"})
    void a_media_type_that_nobody_can_read_is_no_wish(String header) {
        assertThat(ReadableHeaders.mediaRanges(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx-YY;;q=q", "nb;q=a", "nb;q=7", "norsk bokmål"})
    void a_language_that_nobody_can_read_is_no_wish(String header) {
        assertThat(ReadableHeaders.languages(header)).isEmpty();
    }

    @Test
    void nothing_asked_for_is_nothing() {
        assertThat(ReadableHeaders.mediaRanges(null)).isEmpty();
        assertThat(ReadableHeaders.languages(null)).isEmpty();
    }
}
