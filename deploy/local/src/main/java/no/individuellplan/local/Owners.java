package no.individuellplan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes for whose sake a shared service runs: test runs, and the Maven that started them. */
final class Owners {
    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    private Owners() {}

    static void register(Path folder) {
        Path owners = LocalFolders.made(folder.resolve("owners"));
        ProcessHandle self = ProcessHandle.current();
        note(owners, self);
        maven(self).ifPresent(maven -> note(owners, maven));
    }

    /** Whether any of them lives; the dead are forgotten. */
    static boolean anyLives(Path folder) {
        Path owners = LocalFolders.made(folder.resolve("owners"));
        boolean lives = false;
        try (Stream<Path> files = Files.list(owners)) {
            for (Path file : files.toList()) {
                if (ProcessMark.parse(file.getFileName().toString())
                        .flatMap(ProcessMark::living)
                        .isPresent()) {
                    lives = true;
                } else {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new LocalFailure("Cannot read " + owners + ": " + e.getMessage(), e);
        }
        return lives;
    }

    private static void note(Path owners, ProcessHandle owner) {
        try {
            Files.writeString(owners.resolve(ProcessMark.of(owner).toString()), "");
        } catch (IOException e) {
            throw new LocalFailure("Cannot write in " + owners + ": " + e.getMessage(), e);
        }
    }

    private static Optional<ProcessHandle> maven(ProcessHandle from) {
        return Stream.iterate(from.parent(), Optional::isPresent, child -> child.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(Owners::isMaven)
                .findFirst();
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info().arguments().stream().flatMap(Stream::of).anyMatch(MAVEN::equals);
    }
}
