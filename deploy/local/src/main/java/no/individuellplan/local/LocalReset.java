package no.individuellplan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code ./ip reset}: empties {@code .ip/}. Refuses while {@code ./ip start} runs; stops only left-overs that its own
 * marks name. The unpacked programs stay unless {@code --all} is given, for they hold nothing of anybody.
 */
public final class LocalReset {
    private LocalReset() {}

    public static void main(String[] arguments) {
        try {
            boolean all = List.of(arguments).contains("--all");
            Path state = LocalFolders.state();
            try (OnlyOne one = OnlyOne.in(state.resolve("run"))) {
                one.tellsWho();
                stopLeftOvers(state);
                empty(state, all);
            }
        } catch (LocalFailure e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
            System.exit(1);
        }
    }

    private static void stopLeftOvers(Path state) {
        LocalStart.stopLeftOvers(state.resolve("run"));
        for (SharedService service : SharedService.values()) {
            LocalProcess.stopLeftOver(SharedService.KEEPER, service.folder(), LocalProcess.Signal.TERM);
        }
        LocalProcess.stopLeftOver(KeycloakServer.NAME, SharedService.KEYCLOAK.folder(), LocalProcess.Signal.TERM);
        LocalProcess.stopLeftOver(PostgresServer.NAME, SharedService.POSTGRES.folder(), LocalProcess.Signal.INT);
    }

    private static void empty(Path state, boolean all) {
        try (Stream<Path> found = Files.list(state)) {
            found.filter(path -> all || !path.getFileName().toString().equals("cache"))
                    .forEach(LocalFolders::delete);
        } catch (IOException e) {
            throw new LocalFailure("Cannot empty " + state + ": " + e.getMessage(), e);
        }
    }
}
