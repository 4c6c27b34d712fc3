package no.individuellplan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The Maven build of the application, which {@code ./ip start} lets run while the services come up. */
final class ApplicationBuild {
    /** System property: the process id of the build; absent when the application was built before. */
    static final String PROCESS = "ip.build";

    private ApplicationBuild() {}

    /** The build that runs now. */
    static Optional<ProcessHandle> running() {
        return Optional.ofNullable(Long.getLong(PROCESS)).flatMap(ProcessHandle::of);
    }

    /**
     * Waits for the build, and gives the jar to run. A build that was waited for and ended early has left no mark, and
     * no jar is given; without a build to wait for, what Maven has packaged is taken as it is.
     */
    static Path jar() {
        running().ifPresent(build -> build.onExit().join());
        Path target = LocalFolders.root().resolve("ip-web/target");
        Path jar = target.resolve("quarkus-app/quarkus-run.jar");
        Path mark = Long.getLong(PROCESS) == null ? jar : target.resolve("built");
        if (!Files.exists(mark)) {
            throw new LocalFailure("The application could not be built; the reason is above.");
        }
        return jar;
    }
}
