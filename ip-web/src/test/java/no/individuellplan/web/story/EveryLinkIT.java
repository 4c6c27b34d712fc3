package no.individuellplan.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.web.seen.Chromium;
import org.junit.jupiter.api.Test;

/** Whoever logs in and follows every link comes to pages that are there, and fit for everyone, in each language. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class EveryLinkIT {
    private record Walker(String user, String locale, String home) {}

    private static final List<Walker> WALKERS = List.of(
            new Walker("marit", "nb-NO", "/arbeid"),
            new Walker("ane", "nn-NO", "/min-plan"),
            new Walker("ingrid", "en-GB", "/arbeid"),
            new Walker("turid", "nn-NO", "/behov"),
            new Walker("tone", "en-GB", "/min-plan"));

    @TestHTTPResource("/")
    URI root;

    @Test
    void leads_to_a_page_that_is_fit_for_everyone() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<List<String>> faults :
                    two.invokeAll(WALKERS.stream().map(this::walk).toList())) {
                assertThat(faults.get()).isEmpty();
            }
        }
    }

    private Callable<List<String>> walk(Walker walker) {
        return () -> {
            try (Chromium chromium = new Chromium()) {
                Window window =
                        new Window(chromium.visitor(walker.locale(), true).newPage(), root, walker.user());
                return new Walk(window, walker.user()).from(walker.home());
            }
        };
    }
}
