package no.individuellplan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where things lie on this machine: everything we make is under {@code .ip/} at the project's root. */
public final class LocalFolders {
    private static final long MEGABYTE = 1024 * 1024;

    private LocalFolders() {}

    /** The project's root: system property {@code ip.root}, else the nearest folder above with {@code deploy/local}. */
    public static Path root() {
        String given = System.getProperty("ip.root");
        if (given != null) {
            return Path.of(given).toAbsolutePath().normalize();
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("deploy/local"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new LocalFailure("This is not run inside the project: no folder above here holds deploy/local.");
        }
        return folder;
    }

    /** {@code .ip/} at the root; {@code ./ip reset} empties it. */
    public static Path state() {
        return root().resolve(".ip");
    }

    /** Unpacked programs; the variable {@code IP_CACHE} moves it, so that several check-outs can share one. */
    public static Path cache() {
        String given = System.getenv("IP_CACHE");
        return given == null || given.isBlank()
                ? state().resolve("cache")
                : Path.of(given).toAbsolutePath();
    }

    /** Makes the folder and those above it. */
    static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LocalFailure("Cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Refuses to go on when the disk under the folder has less than so many megabytes left. */
    static void requireSpace(Path folder, long megabytes) {
        try {
            long free = Files.getFileStore(made(folder)).getUsableSpace() / MEGABYTE;
            if (free < megabytes) {
                throw new LocalFailure("Too little disk space under " + folder + ": " + free + " MB free, " + megabytes
                        + " MB needed.");
            }
        } catch (IOException e) {
            throw new LocalFailure("Cannot read how much disk is free under " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Deletes the folder and all in it; nothing happens when it is not there. Links are not followed. */
    static void delete(Path folder) {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new LocalFailure("Cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }
}
