package no.individuellplan.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The secrets of this installation, made once: a restart logs nobody out. */
final class LocalSecrets {
    /** What lets the operator of this machine hand in e-messages. */
    static final String OPERATOR = "IP_OPERATOR_TOKEN";

    private static final List<String> NAMES = List.of("IP_STATE_SECRET", "IP_SESSION_SECRET", OPERATOR);
    private static final int BYTES = 16;

    private LocalSecrets() {}

    /** Kept in the folder in a file that only its owner can read. One that an older version did not know is added. */
    static Map<String, String> in(Path folder) {
        Path file = LocalFolders.made(folder).resolve("secrets.properties");
        Properties secrets = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader in = Files.newBufferedReader(file)) {
                    secrets.load(in);
                }
            } else {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            if (!secrets.stringPropertyNames().containsAll(NAMES)) {
                NAMES.forEach(name -> secrets.putIfAbsent(name, random()));
                try (Writer out = Files.newBufferedWriter(file)) {
                    secrets.store(out, null);
                }
            }
        } catch (IOException e) {
            throw new LocalFailure("Cannot keep the session secrets in " + file + ": " + e.getMessage(), e);
        }
        Map<String, String> result = new TreeMap<>();
        NAMES.forEach(name -> result.put(name, secrets.getProperty(name)));
        return result;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
