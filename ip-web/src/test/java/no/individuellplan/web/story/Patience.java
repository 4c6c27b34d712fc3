package no.individuellplan.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** Reloads a page until it says something that a job is to bring about. */
final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int BETWEEN_MILLIS = 300;

    private Patience() {}

    static void until(Window window, String words) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!window.words().contains(words) && System.nanoTime() < end) {
            window.page().waitForTimeout(BETWEEN_MILLIS);
            window.reload();
        }
        assertThat(window.words()).contains(words);
    }
}
