package no.individuellplan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;

/** Where an invented person logs in: found by looking in the realm files. */
enum IdentityProviderOf {
    CITIZEN("idporten", "idporten-loa-high"),
    STAFF("helseid", "Level4");

    private final String alias;
    private final String level;

    IdentityProviderOf(String alias, String level) {
        this.alias = alias;
        this.level = level;
    }

    String alias() {
        return alias;
    }

    String level() {
        return level;
    }

    static IdentityProviderOf user(String userName) {
        for (IdentityProviderOf provider : values()) {
            if (provider.knows(userName)) {
                return provider;
            }
        }
        throw new LocalFailure("Nobody in the realm files is called «" + userName + "».");
    }

    private boolean knows(String userName) {
        try {
            JsonNode realm = new ObjectMapper()
                    .readTree(Files.readString(KeycloakRealms.folder().resolve(alias + "-realm.json")));
            for (JsonNode user : realm.get("users")) {
                if (user.get("username").asText().equals(userName)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new LocalFailure("Cannot read the realm file of " + alias + ": " + e.getMessage(), e);
        }
    }
}
