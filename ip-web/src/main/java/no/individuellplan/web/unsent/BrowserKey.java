package no.individuellplan.web.unsent;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the browser holds of a form that waits: the only key to it, and by it its name. Made once, used once, so that a
 * fixed nonce of AES-GCM is right (NIST SP 800-38D § 8).
 */
record BrowserKey(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    static BrowserKey made() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new BrowserKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for a cookie that cannot be a key. */
    static Optional<BrowserKey> read(String cookie) {
        return SHAPE.matcher(cookie).matches() ? Optional.of(new BrowserKey(cookie)) : Optional.empty();
    }

    UUID name() {
        return UUID.nameUUIDFromBytes(derived("name", BYTES));
    }

    String seal(String text) {
        byte[] sealed = run(Cipher.ENCRYPT_MODE, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sealed);
    }

    /** @throws IllegalStateException when it is not sealed with this key */
    String open(String sealed) {
        return new String(run(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(derived("key", BYTES), "AES"),
                    new GCMParameterSpec(TAG_BITS, new byte[NONCE_BYTES]));
            return cipher.doFinal(bytes);
        } catch (AEADBadTagException another) {
            throw new IllegalStateException("Not sealed with this key", another);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private byte[] derived(String purpose, int length) {
        return Arrays.copyOf(new Keyed(Base64.getUrlDecoder().decode(value)).bytes(purpose, "", length), length);
    }

    @Override
    public String toString() {
        return "BrowserKey";
    }
}
