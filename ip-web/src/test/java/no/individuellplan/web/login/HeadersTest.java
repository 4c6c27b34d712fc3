package no.individuellplan.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.local.PlainBrowser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class HeadersTest {
    private static final Pattern STYLE_SHEET = Pattern.compile("href=\"/(assets/[^\"]+\\.css)\"");

    @TestHTTPResource("/")
    String root;

    @Test
    void pages_are_never_kept_framed_or_compressed() throws Exception {
        HttpResponse<Void> page = compressed("");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().allValues("Content-Encoding")).doesNotContain("gzip", "deflate", "br");
    }

    @Test
    void a_redirect_to_the_login_is_never_kept_either() throws Exception {
        HttpResponse<Void> redirect = compressed("min-plan/ankomst");
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(redirect.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void style_sheets_are_compressed_and_kept_for_a_year() throws Exception {
        Matcher address = STYLE_SHEET.matcher(new PlainBrowser().get(root).body());
        assertThat(address.find()).isTrue();
        HttpResponse<Void> sheet = compressed(address.group(1));
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(sheet.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
        assertThat(sheet.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void a_wish_that_nobody_can_read_is_no_reason_to_refuse_the_page() throws Exception {
        HttpRequest odd = HttpRequest.newBuilder(URI.create(root))
                .header("Accept", "foo")
                .header("Accept-Language", "xx-YY;;q=q")
                .build();
        HttpResponse<String> page = HttpClient.newHttpClient().send(odd, BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"nb\"");
    }

    private HttpResponse<Void> compressed(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Accept-Encoding", "gzip")
                .header("Accept", "text/html,text/css,*/*")
                .build();
        try (HttpClient client = HttpClient.newBuilder().build()) {
            return client.send(request, BodyHandlers.discarding());
        }
    }
}
