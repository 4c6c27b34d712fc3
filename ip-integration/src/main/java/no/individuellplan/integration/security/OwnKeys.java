package no.individuellplan.integration.security;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

/**
 * The keys of the organisations served here, from one PKCS #12 store. While a certificate is being renewed both are there:
 * the newest that holds signs, each of them decrypts, an expired one too, for what was sent to it before it expired.
 *
 * @param keys in no order
 */
record OwnKeys(List<Key> keys) {
    /** A key with its certificate. */
    record Key(PrivateKey secret, X509Certificate certificate, String organisation) {
        boolean holds(Instant at) {
            return !certificate.getNotBefore().toInstant().isAfter(at)
                    && !certificate.getNotAfter().toInstant().isBefore(at);
        }

        /** Nothing of the key. */
        @Override
        public String toString() {
            return "Key[" + organisation + "]";
        }
    }

    /** @throws IllegalStateException when the store cannot be opened, or a certificate in it names no organisation */
    static OwnKeys in(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            List<Key> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.add(key(
                            (PrivateKey) store.getKey(alias, password), (X509Certificate) store.getCertificate(alias)));
                }
            }
            if (keys.isEmpty()) {
                throw new IllegalStateException("The key store " + file + " holds no key");
            }
            return new OwnKeys(List.copyOf(keys));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The key store " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static Key key(PrivateKey secret, X509Certificate certificate) {
        return new Key(
                secret,
                certificate,
                Organisation.of(certificate)
                        .orElseThrow(() -> new IllegalStateException(
                                "A certificate of ours names no organisation: " + Organisation.shown(certificate))));
    }

    /** The newest of the organisation's that holds. */
    Optional<Key> toSign(String organisation, Instant at) {
        return keys.stream()
                .filter(key -> key.organisation().equals(organisation) && key.holds(at))
                .max(Comparator.comparing((Key key) -> key.certificate().getNotBefore()));
    }

    /** The one that something was encrypted to. */
    Optional<Key> toOpen(X500Principal issuer, BigInteger serialNumber) {
        return keys.stream()
                .filter(key -> key.certificate().getIssuerX500Principal().equals(issuer)
                        && key.certificate().getSerialNumber().equals(serialNumber))
                .findFirst();
    }

    /** Those that hold now and do not on that day. */
    List<Key> expiringBefore(Instant now, Instant day) {
        return keys.stream()
                .filter(key -> key.holds(now) && key.certificate().getNotAfter().before(Date.from(day)))
                .toList();
    }
}
