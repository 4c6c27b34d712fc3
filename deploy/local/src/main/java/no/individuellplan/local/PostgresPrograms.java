package no.individuellplan.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the artifact on the class path. */
final class PostgresPrograms {
    private static final long SPACE_NEEDED_MB = 400;

    private PostgresPrograms() {}

    /** The folder that holds {@code bin/postgres}, unpacked now when it was not before. */
    static Path unpacked() {
        String archive = archiveName();
        try {
            Path folder = LocalFolders.cache().resolve("postgres-" + fingerprint(archive));
            if (Files.isExecutable(folder.resolve("bin/postgres"))) {
                return folder;
            }
            LocalFolders.requireSpace(LocalFolders.cache(), SPACE_NEEDED_MB);
            Path beside = Files.createTempDirectory(LocalFolders.cache(), "postgres-unpacking-");
            unpack(archive, beside);
            return settle(beside, folder);
        } catch (IOException e) {
            throw new LocalFailure("Cannot unpack PostgreSQL: " + e.getMessage(), e);
        }
    }

    /** Another process may have been quicker; then its folder is as good as ours. */
    private static Path settle(Path beside, Path folder) throws IOException {
        try {
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (java.nio.file.FileSystemException e) {
            if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
                throw e;
            }
            LocalFolders.delete(beside);
        }
        return folder;
    }

    private static String archiveName() {
        String system = System.getProperty("os.name");
        String processor = System.getProperty("os.arch").replace("amd64", "x86_64");
        String name = "/postgres-" + system.toLowerCase(java.util.Locale.ROOT) + "-" + processor + ".txz";
        if (PostgresPrograms.class.getResource(name) == null) {
            throw new LocalFailure("No PostgreSQL for " + system + " on " + processor
                    + " is on the class path: add that artifact of io.zonky.test.postgres to deploy/local/pom.xml.");
        }
        return name;
    }

    private static String fingerprint(String archive) throws IOException {
        try (InputStream raw = PostgresPrograms.class.getResourceAsStream(archive)) {
            DigestInputStream in = new DigestInputStream(raw, MessageDigest.getInstance("SHA-256"));
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (InputStream raw = new BufferedInputStream(PostgresPrograms.class.getResourceAsStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    boolean runs = (entry.getMode() & 0b001_000_000) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
