package no.individuellplan.local;

import java.nio.file.Files;
import java.nio.file.Path;
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

    private static void make(Path folder, Map<String, String> installations) {
        LocalAuthority authority = new LocalAuthority("Individuell plan, this machine only");
        authority.writeCertificate(folder.resolve("authorities/authority.pem"));
        authority.writeRevocations(folder.resolve("revocations/authority.pem"));
        installations.forEach((name, organisations) -> {
            List<LocalAuthority.Issued> keys = Arrays.stream(organisations.split(","))
                    .map(authority::issue)
                    .toList();
            authority.writeKeyStore(folder.resolve(name + ".p12"), keys);
            LocalAuthority.write(
                    folder.resolve("partners/" + name + ".pem"),
                    keys.stream().map(LocalAuthority.Issued::certificate).toArray());
        });
    }
}
