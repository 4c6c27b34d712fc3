package no.individuellplan.local;

import java.util.HashMap;
import java.util.Map;

/**
 * On which ports to start: from the command line, else the environment, else the usual ones.
 *
 * @param port the application ({@code --port}, {@code IP_PORT}, 8080)
 * @param keycloakPort {@code --keycloak-port}, {@code IP_KEYCLOAK_PORT}, 8180
 * @param postgresPort {@code --postgres-port}, {@code IP_POSTGRES_PORT}, 5433
 */
record StartOptions(int port, int keycloakPort, int postgresPort) {
    private static final Map<String, Integer> USUAL =
            Map.of("--port", 8080, "--keycloak-port", 8180, "--postgres-port", 5433);
    private static final int HIGHEST_PORT = 65_535;

    static StartOptions of(String[] arguments, Map<String, String> environment) {
        Map<String, Integer> ports = new HashMap<>(USUAL);
        USUAL.keySet().forEach(option -> {
            String given = environment.get(variable(option));
            if (given != null) {
                ports.put(option, port(variable(option), given));
            }
        });
        for (int i = 0; i < arguments.length; i += 2) {
            if (!USUAL.containsKey(arguments[i])) {
                throw new LocalFailure("«" + arguments[i] + "» is not known; there are --port, --keycloak-port and "
                        + "--postgres-port.");
            }
            if (i + 1 == arguments.length) {
                throw new LocalFailure("After " + arguments[i] + " must come a port.");
            }
            ports.put(arguments[i], port(arguments[i], arguments[i + 1]));
        }
        return new StartOptions(ports.get("--port"), ports.get("--keycloak-port"), ports.get("--postgres-port"));
    }

    private static String variable(String option) {
        return "IP_" + option.substring(2).replace('-', '_').toUpperCase(java.util.Locale.ROOT);
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
