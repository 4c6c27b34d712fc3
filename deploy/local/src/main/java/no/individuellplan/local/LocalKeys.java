package no.individuellplan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys and certificates of the invented organisations, made once in a folder, and the settings that point to them. */
final class LocalKeys {
    private LocalKeys() {}

    /**
     * @param installations name → the organisation numbers served there, with commas between
     * @return name → its settings
     */
    static Map<String, Map<String, String>> in(Path folder, Map<String, String> installations) {
        Path complete = folder.resolve("complete");
        if (!Files.exists(complete)) {
            make(folder, installations);
            LocalAuthority.write(complete);
        }
        Map<String, Map<String, String>> settings = new LinkedHashMap<>();
        installations
                .keySet()
                .forEach(name -> settings.put(
                        name,
                        Map.of(
                                "ip.security.key-store",
                                        folder.resolve(name + ".p12").toString(),
                                "ip.security.key-store-password", LocalAuthority.PASSWORD,
                                "ip.security.partners",
                                        folder.resolve("partners").toString(),
                                "ip.security.authorities",
                                        folder.resolve("authorities").toString(),
                                "ip.security.revocations",
                                        folder.resolve("revocations").toString())));
        return settings;
    }

    /** Keys that must be refused, for those who play somebody who has them. */
    private static void odd(Path folder, String organisation, LocalAuthority authority) {
        Instant now = Instant.now();
        LocalAuthority.Issued expired =
                authority.issue(organisation, now.minus(Duration.ofDays(400)), now.minus(Duration.ofDays(2)));
        authority.writeKeyStore(folder.resolve("expired.p12"), List.of(expired));
        LocalAuthority stranger = new LocalAuthority("Nobody anybody knows");
        stranger.writeKeyStore(folder.resolve("stranger.p12"), List.of(stranger.issue(organisation)));
        LocalAuthority.Issued lost = authority.issue(organisation);
        authority.revoke(lost.certificate());
        authority.writeKeyStore(folder.resolve("revoked.p12"), List.of(lost));
    }

    private static void make(Path folder, Map<String, String> installations) {
        LocalAuthority authority = new LocalAuthority("Individuell plan, this machine only");
        authority.writeCertificate(folder.resolve("authorities/authority.pem"));
        installations.forEach((name, organisations) -> {
            List<LocalAuthority.Issued> keys = Arrays.stream(organisations.split(","))
                    .map(authority::issue)
                    .toList();
            authority.writeKeyStore(folder.resolve(name + ".p12"), keys);
            odd(folder.resolve("odd").resolve(name), organisations.split(",")[0], authority);
            LocalAuthority.write(
                    folder.resolve("partners/" + name + ".pem"),
                    keys.stream().map(LocalAuthority.Issued::certificate).toArray());
        });
        authority.writeRevocations(folder.resolve("revocations/authority.pem"));
    }
}
