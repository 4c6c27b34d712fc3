package no.individuellplan.integration.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where keys and certificates lie. All of them are read again when they change.
 *
 * <ul>
 *   <li>{@code ip.security.key-store}: PKCS #12, the keys of the organisations served here; without it nothing is sealed
 *   <li>{@code ip.security.key-store-password}
 *   <li>{@code ip.security.partners}: folder of the others' certificates, PEM or DER, any names
 *   <li>{@code ip.security.authorities}: folder of the authorities trusted, and of those between
 *   <li>{@code ip.security.revocations}: folder of their revocation lists
 * </ul>
 */
@ApplicationScoped
class SecuritySettings {
    private final Optional<Path> keyStore;
    private final Optional<String> password;
    private final Optional<Path> partners;
    private final Optional<Path> authorities;
    private final Optional<Path> revocations;

    SecuritySettings(
            @ConfigProperty(name = "ip.security.key-store") Optional<Path> keyStore,
            @ConfigProperty(name = "ip.security.key-store-password") Optional<String> password,
            @ConfigProperty(name = "ip.security.partners") Optional<Path> partners,
            @ConfigProperty(name = "ip.security.authorities") Optional<Path> authorities,
            @ConfigProperty(name = "ip.security.revocations") Optional<Path> revocations) {
        this.keyStore = keyStore;
        this.password = password;
        this.partners = partners;
        this.authorities = authorities;
        this.revocations = revocations;
    }

    boolean used() {
        return keyStore.isPresent();
    }

    Path keyStore() {
        return keyStore.orElseThrow();
    }

    char[] password() {
        return needed(password, "key-store-password").toCharArray();
    }

    Path partners() {
        return needed(partners, "partners");
    }

    Path authorities() {
        return needed(authorities, "authorities");
    }

    Path revocations() {
        return needed(revocations, "revocations");
    }

    private static <T> T needed(Optional<T> setting, String name) {
        return setting.orElseThrow(
                () -> new IllegalStateException("ip.security." + name + " is needed beside ip.security.key-store"));
    }
}
