package no.individuellplan.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** The realms with lives short enough to be waited for: tokens of some seconds, sessions of less than a minute. */
final class BriefLogins {
    /** Of the tokens the application gets. */
    static final int TOKEN_SECONDS = 6;

    /** Of the whole session, at every provider, so that its end is met by a log-in form. */
    static final int SESSION_SECONDS = 30;

    private static final ObjectMapper JSON = new ObjectMapper();

    private BriefLogins() {}

    /** @param logOut where the application hears of a log-out elsewhere (OpenID Connect Back-Channel Logout 1.0) */
    static Map<String, String> in(Map<String, String> realms, String logOut) {
        Map<String, String> brief = new TreeMap<>();
        realms.forEach((file, content) -> brief.put(file, brief(content, logOut)));
        return brief;
    }

    private static String brief(String content, String logOut) {
        try {
            ObjectNode realm = (ObjectNode) JSON.readTree(content);
            realm.put("ssoSessionMaxLifespan", SESSION_SECONDS);
            realm.path("clients").forEach(client -> {
                if (client.path("clientId").asText().equals("ip-web")) {
                    ((ObjectNode) client)
                            .withObject("/attributes")
                            .put("access.token.lifespan", Integer.toString(TOKEN_SECONDS))
                            .put("backchannel.logout.url", logOut);
                }
            });
            return JSON.writeValueAsString(realm);
        } catch (JsonProcessingException e) {
            throw new LocalFailure("A realm file is not JSON: " + e.getMessage(), e);
        }
    }
}
