package no.individuellplan.web.login;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.core.access.IdentityProvider;

/** The two ways in. An address decides which, so that nobody meets a choice of identity providers. */
enum Door {
    CITIZEN(IdentityProvider.IDPORTEN, "idporten", "idporten-loa-high", "/logg-inn/innbygger", List.of("/min-plan")),
    STAFF(
            IdentityProvider.HELSEID,
            "helseid",
            "Level4",
            "/logg-inn/ansatt",
            List.of(
                    "/arbeid",
                    "/behov",
                    "/meldinger",
                    "/personer",
                    "/meld-behov",
                    "/svar",
                    "/for-timen",
                    "/koordinatorer",
                    "/status",
                    "/drift",
                    "/personvern"));

    private final IdentityProvider provider;
    private final String alias;
    private final String level;
    private final String byName;
    private final List<String> homes;

    Door(IdentityProvider provider, String alias, String level, String byName, List<String> homes) {
        this.provider = provider;
        this.alias = alias;
        this.level = level;
        this.byName = byName;
        this.homes = homes;
    }

    /** The door this address lies behind; empty for pages that are open, or for everybody who has logged in. */
    static Optional<Door> of(String path) {
        for (Door door : values()) {
            if (under(path, door.byName) || door.homes().anyMatch(start -> under(path, start))) {
                return Optional.of(door);
            }
        }
        return Optional.empty();
    }

    static Door of(IdentityProvider provider) {
        return switch (provider) {
            case IDPORTEN -> CITIZEN;
            case HELSEID -> STAFF;
        };
    }

    IdentityProvider provider() {
        return provider;
    }

    /** What Keycloak calls the identity provider, both in {@code kc_idp_hint} and in the claim {@code idp}. */
    String alias() {
        return alias;
    }

    /** The level of assurance we ask for ({@code acr_values}); anything about health needs the highest. */
    String level() {
        return level;
    }

    /** The first page behind the door. */
    String home() {
        return homes.getFirst();
    }

    /** Where the addresses behind the door begin. */
    Stream<String> homes() {
        return homes.stream();
    }

    private static boolean under(String path, String start) {
        return path.equals(start) || path.startsWith(start + "/");
    }
}
