package no.individuellplan.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bearer tokens for tests of the API, got as a person gets them: the stand-in's log-in page, the broker, the code, and
 * PKCE, through the public client {@code ip-test} that production does not have.
 */
public final class BrokeredLogin {
    /** As {@code ip-test}, with access tokens good for one second. */
    static final String BRIEF_CLIENT = "ip-test-brief";

    private static final String CLIENT = "ip-test";
    private static final String BACK = "http://localhost/test-client";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Duration GOOD_FOR = Duration.ofMinutes(4);
    private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

    private final LocalKeycloak keycloak;

    public BrokeredLogin(LocalKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** An access token of the shared Keycloak for this invented person; the same one for about four minutes. */
    public static String token(String userName) {
        return new BrokeredLogin(LocalKeycloak.shared()).accessToken(userName);
    }

    /** A new access token of the shared Keycloak for this invented person, that has expired after a second. */
    public static String briefToken(String userName) {
        return new BrokeredLogin(LocalKeycloak.shared())
                .logIn(userName, BRIEF_CLIENT)
                .token();
    }

    /** An access token for this invented person; the same one for about four minutes. */
    public String accessToken(String userName) {
        String key = keycloak.url() + " " + userName;
        return HELD.compute(key, (unused, held) -> held != null && held.isGood() ? held : logIn(userName, CLIENT))
                .token();
    }

    private Held logIn(String userName, String client) {
        IdentityProviderOf provider = IdentityProviderOf.user(userName);
        String verifier = random();
        PlainBrowser browser = new PlainBrowser();
        Map<String, String> query = new TreeMap<>(Map.of(
                "client_id",
                client,
                "redirect_uri",
                BACK,
                "response_type",
                "code",
                "scope",
                "openid",
                "state",
                random(),
                "kc_idp_hint",
                provider.alias(),
                "acr_values",
                provider.level(),
                "code_challenge",
                challenge(verifier),
                "code_challenge_method",
                "S256"));
        String start = keycloak.realmUrl() + "/protocol/openid-connect/auth?" + PlainBrowser.encoded(query);
        PlainBrowser.Page end = browser.logInUntil(browser.get(start), userName, BACK);
        Matcher code = CODE.matcher(end.address().toString());
        if (!code.find()) {
            throw new LocalFailure("«" + userName + "» was not let in; it ended at " + end.address());
        }
        PlainBrowser.Page answer = browser.post(
                keycloak.realmUrl() + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", client,
                        "redirect_uri", BACK,
                        "code", code.group(1),
                        "code_verifier", verifier));
        return new Held(tokenIn(answer), System.nanoTime());
    }

    private static String tokenIn(PlainBrowser.Page answer) {
        try {
            return new ObjectMapper()
                    .readTree(answer.body())
                    .required("access_token")
                    .asText();
        } catch (IOException | IllegalArgumentException e) {
            throw new LocalFailure("Keycloak gave no token: " + answer.body(), e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private record Held(String token, long since) {
        boolean isGood() {
            return System.nanoTime() - since < GOOD_FOR.toNanos();
        }
    }
}
