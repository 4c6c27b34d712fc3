package no.individuellplan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

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
            if (provider.userNames().contains(userName)) {
                return provider;
            }
        }
        throw new LocalFailure("Nobody in the realm files is called «" + userName + "».");
    }

    /** Everybody in the realm file. */
    List<String> userNames() {
        try {
            JsonNode realm = new ObjectMapper()
                    .readTree(Files.readString(KeycloakRealms.folder().resolve(alias + "-realm.json")));
            List<String> names = new ArrayList<>();
            realm.get("users").forEach(user -> names.add(user.get("username").asText()));
            return names;
        } catch (IOException e) {
            throw new LocalFailure("Cannot read the realm file of " + alias + ": " + e.getMessage(), e);
        }
    }
}
