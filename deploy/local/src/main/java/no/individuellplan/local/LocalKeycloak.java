package no.individuellplan.local;

import java.util.Map;

/** A Keycloak on this machine: realm {@code ip} for the application, brokered to the realms that play the providers. */
public final class LocalKeycloak {
    private final int port;

    LocalKeycloak(int port) {
        this.port = port;
    }

    /** The Keycloak that all tests of this check-out share; started now when none runs. */
    public static LocalKeycloak shared() {
        return new LocalKeycloak(
                Integer.parseInt(SharedService.KEYCLOAK.ensure().getProperty("port")));
    }

    /** Without a slash at the end. Always {@code localhost}: Keycloak tells it from 127.0.0.1. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The issuer of the tokens the application accepts. */
    public String realmUrl() {
        return url() + "/realms/ip";
    }

    /** Which settings tell the application where it lets people log in. */
    Map<String, String> configuration() {
        return Map.of("quarkus.oidc.auth-server-url", realmUrl(), "quarkus.oidc.credentials.secret", "local-client");
    }
}
