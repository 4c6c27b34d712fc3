package no.individuellplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.local.BrokeredLogin;
import no.individuellplan.local.LocalApplication;
import no.individuellplan.local.LocalDatabase;
import no.individuellplan.local.LocalKeycloak;

/**
 * {@code ./ip bench}: a coordinator opens a whole plan over the API, with access decided, row-level security on and the log
 * written; beside it the reads and the log line it cannot do without, sent straight to the same PostgreSQL by pgbench.
 */
public final class OpenPlanBench {
    private static final String USE = "./ip bench [--rounds NUMBER] [--seconds NUMBER] [--warm SECONDS]";
    private static final String COORDINATOR = "marit";
    private static final int CLIENTS = 4;
    private static final List<String> PARTS = List.of("goals", "measures", "participants");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final int rounds;
    private final Duration length;
    private final Duration warm;

    private OpenPlanBench(PrintStream out, int rounds, Duration length, Duration warm) {
        this.out = out;
        this.rounds = rounds;
        this.length = length;
        this.warm = warm;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int rounds = 5;
        int seconds = 10;
        int warm = 60;
        try {
            for (int i = 0; i < arguments.length; i += 2) {
                int number = Integer.parseInt(arguments[i + 1]);
                switch (arguments[i]) {
                    case "--rounds" -> rounds = number;
                    case "--seconds" -> seconds = number;
                    case "--warm" -> warm = number;
                    default -> throw new IllegalArgumentException(arguments[i]);
                }
            }
        } catch (RuntimeException unreadable) {
            System.err.println(USE);
            System.exit(2);
        }
        new OpenPlanBench(out, rounds, Duration.ofSeconds(seconds), Duration.ofSeconds(warm))
                .run(System.getProperty("ip.pgbench"));
    }

    private void run(String pgbench) {
        LocalDatabase server = LocalDatabase.shared();
        LocalDatabase.Database database = server.freshDatabase("bench");
        try (LocalApplication application =
                LocalApplication.measured("bench", List.of("-Xmx512m"), database, LocalKeycloak.shared())) {
            application.awaitReady();
            measure(application.root(), new Pgbench(pgbench, database, CLIENTS));
        } finally {
            server.drop(database);
        }
    }

    private void measure(URI root, Pgbench pgbench) {
        JsonNode plan = fullest(root);
        URI address = root.resolve("api/v1/plans/" + plan.at("/plan/id").asText());
        out.printf(
                Locale.ROOT,
                "A whole plan of %d items, opened by its coordinator; %d clients, %d s to warm up, %d s a round, %d processors.%n",
                items(plan),
                CLIENTS,
                warm.toSeconds(),
                length.toSeconds(),
                Runtime.getRuntime().availableProcessors());
        Map<String, String> values = Map.of(
                "plan", plan.at("/plan/id").asText(),
                "person", plan.at("/person/id").asText(),
                "grantee",
                        plan.at("/coordinator/holder/id")
                                .asText(UUID.randomUUID().toString()));
        new Clients(CLIENTS).load(address, BrokeredLogin.token(COORDINATOR), warm);
        double[] through = new double[rounds];
        double[] straight = new double[rounds];
        double[] worst = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Figures figures = new Clients(CLIENTS).load(address, BrokeredLogin.token(COORDINATOR), length);
            straight[i] = pgbench.rate("open-plan.sql", values, length);
            through[i] = figures.perSecond();
            worst[i] = figures.p99();
            out.printf(
                    Locale.ROOT,
                    "round %d: %7.1f/s (p50 %5.1f ms, p99 %5.1f ms); straight to PostgreSQL %7.1f/s; %3.0f %%%n",
                    i + 1,
                    figures.perSecond(),
                    figures.p50(),
                    figures.p99(),
                    straight[i],
                    100 * through[i] / straight[i]);
        }
        out.printf(
                Locale.ROOT,
                "median:  %7.1f/s, p99 %5.1f ms; straight %7.1f/s; %3.0f %%%n",
                Figures.median(through),
                Figures.median(worst),
                Figures.median(straight),
                100 * Figures.median(through) / Figures.median(straight));
    }

    /** Of those the coordinator has, the plan with most in it. */
    private static JsonNode fullest(URI root) {
        JsonNode fullest = null;
        for (JsonNode line : get(root.resolve("api/v1/day"))) {
            if (line.hasNonNull("plan")) {
                JsonNode plan =
                        get(root.resolve("api/v1/plans/" + line.get("plan").asText()));
                if (fullest == null || items(plan) > items(fullest)) {
                    fullest = plan;
                }
            }
        }
        if (fullest == null) {
            throw new IllegalStateException(COORDINATOR + " has no plan");
        }
        return fullest;
    }

    private static int items(JsonNode plan) {
        return PARTS.stream().mapToInt(part -> plan.at("/parts/" + part).size()).sum();
    }

    private static JsonNode get(URI address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Authorization", "Bearer " + BrokeredLogin.token(COORDINATOR))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
