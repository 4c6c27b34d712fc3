package no.individuellplan.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script or style for tests over HTTP: it keeps cookies, follows redirects and can log in. */
public final class PlainBrowser {
    private static final int MOST_REDIRECTS = 25;
    private static final Pattern LOGIN_FORM = Pattern.compile("id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final CookieJar cookies = new CookieJar();

    /** The page at the address, after redirects. */
    public Page get(String address) {
        return follow(send(request(URI.create(address)).GET().build()), "");
    }

    /** The page at the address, after redirects, stopping before an address that begins like this. */
    Page getUntil(String address, String stopBefore) {
        return follow(send(request(URI.create(address)).GET().build()), stopBefore);
    }

    /** The answer itself; redirects are not followed. */
    public Page getOnce(String address) {
        return page(send(request(URI.create(address)).GET().build()));
    }

    /** Sends a form and follows the redirects. */
    public Page post(String address, Map<String, String> form) {
        return postUntil(address, form, "");
    }

    /** Sends a form that files are chosen in. @param files by what they are called */
    public Page postWithFiles(String address, Map<String, String> form, String field, Map<String, byte[]> files) {
        String boundary = "form-" + System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach(
                (name, value) -> part(body, boundary, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> part(
                body,
                boundary,
                "name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
                bytes));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = request(URI.create(address))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return follow(send(request), "");
    }

    private static void part(ByteArrayOutputStream body, String boundary, String about, byte[] value) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + about + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Fills in the log-in form of a stand-in, where the user name is the pass word too, and goes where it leads. */
    public Page logIn(Page form, String userName) {
        return logInUntil(form, userName, "");
    }

    /** Fills in the log-in form and follows until it would come to an address that begins like this. */
    public Page logInUntil(Page form, String userName, String stopBefore) {
        Matcher action = LOGIN_FORM.matcher(form.body());
        if (!action.find()) {
            throw new LocalFailure("No log-in form at " + form.address() + " (status " + form.status() + ").");
        }
        String address = action.group(1).replace("&amp;", "&");
        return postUntil(address, Map.of("username", userName, "password", userName), stopBefore);
    }

    /** The names of the cookies it holds. */
    public List<String> cookieNames() {
        return cookies.names();
    }

    /** Lets go of the cookies whose names begin like this. */
    public void forget(String beginning) {
        cookies.removeIf(name -> name.startsWith(beginning));
    }

    /** Lets go of every cookie but this one, as when somebody else sits down. */
    public void forgetAllBut(String kept) {
        cookies.removeIf(name -> !name.equals(kept));
    }

    /** What is at an address, byte for byte, whatever the status; follows nothing. */
    public byte[] file(String address) {
        return send(request(URI.create(address)).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private Page postUntil(String address, Map<String, String> form, String stopBefore) {
        HttpRequest request = request(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        return follow(send(request), stopBefore);
    }

    private Page follow(HttpResponse<String> first, String stopBefore) {
        HttpResponse<String> answer = first;
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            String location = answer.headers().firstValue("location").orElse(null);
            if (location == null || answer.statusCode() / 100 != 3) {
                return page(answer);
            }
            URI next = answer.uri().resolve(location);
            if (!stopBefore.isEmpty() && next.toString().startsWith(stopBefore)) {
                return new Page(next, answer.statusCode(), "", answer.headers().map());
            }
            answer = send(request(next).GET().build());
        }
        throw new LocalFailure("More than " + MOST_REDIRECTS + " redirects, the last to " + answer.uri());
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
        String header = cookies.header(address);
        return header.isEmpty() ? request : request.header("Cookie", header);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> as) {
        try {
            HttpResponse<T> answer = client.send(request, as);
            cookies.take(answer.uri(), answer.headers());
            return answer;
        } catch (IOException e) {
            throw new LocalFailure("No answer from " + request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting for " + request.uri(), e);
        }
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Page page(HttpResponse<String> answer) {
        return new Page(
                answer.uri(),
                answer.statusCode(),
                answer.body(),
                answer.headers().map());
    }

    /** What came back: the last address, the status, the text and the headers. */
    public record Page(URI address, int status, String body, Map<String, List<String>> headers) {
        /** The first value of a header, or an empty string. Header names are in small letters. */
        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }
}
