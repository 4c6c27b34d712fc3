package no.individuellplan.local;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What to start, and on which ports: from the command line, else the environment, else the usual ones.
 *
 * @param two a municipality and a hospital trust, each with an installation, instead of everybody in one ({@code --two})
 * @param played as {@code two}, but the trust's addresses are left to {@code ./ip play} ({@code --played})
 * @param port the application, or the municipality's ({@code --port}, {@code IP_PORT}, 8080)
 * @param trustPort the trust's ({@code --trust-port}, {@code IP_TRUST_PORT}, 8081)
 * @param brokerPort the message broker between two ({@code --broker-port}, {@code IP_BROKER_PORT}, 5671)
 * @param keycloakPort {@code --keycloak-port}, {@code IP_KEYCLOAK_PORT}, 8180
 * @param postgresPort {@code --postgres-port}, {@code IP_POSTGRES_PORT}, 5433
 */
record StartOptions(
        boolean two, boolean played, int port, int trustPort, int brokerPort, int keycloakPort, int postgresPort) {
    private static final Map<String, Integer> USUAL = new TreeMap<>(Map.of(
            "--port",
            8080,
            "--trust-port",
            8081,
            "--broker-port",
            5671,
            "--keycloak-port",
            8180,
            "--postgres-port",
            5433));
    private static final Set<String> SWITCHES = new TreeSet<>(Set.of("--two", "--played"));
    private static final int HIGHEST_PORT = 65_535;

    static StartOptions of(String[] arguments, Map<String, String> environment) {
        Map<String, Integer> ports = new HashMap<>(USUAL);
        Set<String> on = new TreeSet<>();
        USUAL.keySet().forEach(option -> {
            String given = environment.get(variable(option));
            if (given != null) {
                ports.put(option, port(variable(option), given));
            }
        });
        for (int i = 0; i < arguments.length; i++) {
            if (SWITCHES.contains(arguments[i])) {
                on.add(arguments[i]);
                continue;
            }
            if (!USUAL.containsKey(arguments[i])) {
                throw new LocalFailure("«" + arguments[i] + "» is not known; there are " + String.join(", ", SWITCHES)
                        + ", " + String.join(", ", USUAL.keySet()) + ".");
            }
            if (i + 1 == arguments.length) {
                throw new LocalFailure("After " + arguments[i] + " must come a port.");
            }
            ports.put(arguments[i], port(arguments[i], arguments[++i]));
        }
        return new StartOptions(
                !on.isEmpty(),
                on.contains("--played"),
                ports.get("--port"),
                ports.get("--trust-port"),
                ports.get("--broker-port"),
                ports.get("--keycloak-port"),
                ports.get("--postgres-port"));
    }

    private static String variable(String option) {
        return "IP_" + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static int port(String name, String value) {
        if (value.matches("\\d{1,5}")) {
            int port = Integer.parseInt(value);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw new LocalFailure(
                "«" + value + "» after " + name + " is no port: a number from 1 to " + HIGHEST_PORT + ".");
    }
}
