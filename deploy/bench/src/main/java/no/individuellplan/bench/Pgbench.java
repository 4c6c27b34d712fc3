package no.individuellplan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.individuellplan.local.LocalDatabase;

/** PostgreSQL's own load program, with statements of ours. As the owner of the tables: past row-level security. */
final class Pgbench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final String program;
    private final LocalDatabase.Database database;
    private final int clients;

    Pgbench(String program, LocalDatabase.Database database, int clients) {
        this.program = program;
        this.database = database;
        this.clients = clients;
    }

    /**
     * @param script a resource beside this class
     * @param values of the script's variables
     * @return transactions a second
     */
    double rate(String script, Map<String, String> values, Duration length) {
        try {
            Path statements = Files.createTempFile("bench", ".sql");
            try (InputStream in = Pgbench.class.getResourceAsStream(script)) {
                Files.write(statements, in.readAllBytes());
                return rate(command(statements, values, length));
            } finally {
                Files.delete(statements);
            }
        } catch (IOException e) {
            throw new IllegalStateException("pgbench could not be run: " + e.getMessage(), e);
        }
    }

    private double rate(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", LocalDatabase.OWNER.password());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (process.onExit().join().exitValue() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private List<String> command(Path statements, Map<String, String> values, Duration length) {
        List<String> command = new ArrayList<>(List.of(program, "--no-vacuum", "--protocol=prepared"));
        command.addAll(List.of("--client=" + clients, "--jobs=2", "--time=" + length.toSeconds()));
        command.addAll(List.of("--host=127.0.0.1", "--port=" + database.port()));
        command.addAll(List.of("--username=" + LocalDatabase.OWNER.user(), "--file=" + statements));
        values.forEach((name, value) -> command.add("--define=" + name + "=" + value));
        command.add(database.name());
        return command;
    }
}
