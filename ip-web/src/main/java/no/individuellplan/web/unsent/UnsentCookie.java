package no.individuellplan.web.unsent;

import jakarta.ws.rs.core.NewCookie;

/** Holds the key to a form that waits. Out of reach of scripts, and gone when the form is. */
public final class UnsentCookie {
    static final String NAME = "usendt";

    private UnsentCookie() {}

    static NewCookie holding(String key) {
        return cookie(key, (int) UnsentFormKeeper.KEPT_FOR.toSeconds());
    }

    static NewCookie cleared() {
        return cookie("", 0);
    }

    /** As a header, for an answer that no page makes. */
    public static String header(String key) {
        return NAME + "=" + key + "; Path=/; Max-Age=" + UnsentFormKeeper.KEPT_FOR.toSeconds()
                + "; Secure; HttpOnly; SameSite=Lax";
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
