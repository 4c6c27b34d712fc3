package no.individuellplan.web.unsent;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes (HMAC-SHA-256, 128 bits of it) under one secret; each purpose has hashes of its own. */
final class Keyed {
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 16;

    private final byte[] secret;

    Keyed(byte[] secret) {
        this.secret = secret.clone();
    }

    String hash(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(purpose, text, BYTES));
    }

    byte[] bytes(String purpose, String text, int length) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
