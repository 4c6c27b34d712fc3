package no.individuellplan.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The realm files of {@code deploy/keycloak} with the names in them replaced by this machine's addresses. */
final class KeycloakRealms {
    static final String OURS = "ip-realm.json";
    static final List<String> STAND_INS = List.of("idporten-realm.json", "helseid-realm.json");
    private static final String LOGOUT = "post.logout.redirect.uris";
    private static final ObjectMapper JSON = new ObjectMapper();

    private KeycloakRealms() {}

    static Path folder() {
        return LocalFolders.root().resolve("deploy/keycloak");
    }

    /** File name → content, ready for {@code data/import}. The realm {@code ip} gets the client of the tests. */
    static Map<String, String> forThisMachine(String keycloakUrl, String homeUrl) {
        Map<String, String> names = new TreeMap<>(Map.of("KEYCLOAK_URL", keycloakUrl, "IP_HOME_URL", homeUrl));
        Properties local = new Properties();
        try (Reader in = Files.newBufferedReader(folder().resolve("local.properties"))) {
            local.load(in);
            local.stringPropertyNames().forEach(name -> names.put(name, local.getProperty(name)));
            Map<String, String> realms = new TreeMap<>();
            for (String file : STAND_INS) {
                realms.put(file, replaced(text(read(file)), names));
            }
            realms.put(OURS, replaced(text(withTestClient()), names));
            return realms;
        } catch (IOException e) {
            throw new LocalFailure("Cannot read the realm files in " + folder() + ": " + e.getMessage(), e);
        }
    }

    /** File → content of the log-in pages' look and words, which Keycloak keeps a copy of. */
    static Map<String, String> themes() {
        try (Stream<Path> files = Files.walk(folder().resolve("themes"))) {
            Map<String, String> themes = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                themes.put(file.toString(), Files.readString(file));
            }
            return themes;
        } catch (IOException e) {
            throw new LocalFailure("Cannot read the themes in " + folder() + ": " + e.getMessage(), e);
        }
    }

    private static ObjectNode withTestClient() throws IOException {
        ObjectNode realm = read(OURS);
        ObjectNode test = read("ip-test-client.json");
        ArrayNode clients = (ArrayNode) realm.get("clients");
        openToLoopback((ObjectNode) clients.get(0));
        test.set("protocolMappers", clients.get(0).get("protocolMappers").deepCopy());
        clients.add(test);
        clients.add(brief(test));
        clients.add(read("ip-test-system.json"));
        return realm;
    }

    /** Two installations on one machine need two names, or one would log the other out: cookies know no ports. */
    private static void openToLoopback(ObjectNode client) {
        client.withArray("/redirectUris").add("http://127.0.0.1/innlogget");
        ObjectNode attributes = client.withObject("/attributes");
        attributes.put(LOGOUT, attributes.get(LOGOUT).asText() + "##http://127.0.0.1/");
    }

    private static ObjectNode read(String file) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(folder().resolve(file)));
    }

    /** With the keys that are used here: else Keycloak makes an RSA pair to encrypt with as well, at a second each. */
    private static String text(ObjectNode realm) throws IOException {
        ArrayNode keys = realm.withObject("/components").putArray("org.keycloak.keys.KeyProvider");
        for (String provider : List.of("rsa-generated", "aes-generated", "hmac-generated")) {
            ObjectNode key = keys.addObject().put("name", provider).put("providerId", provider);
            key.putObject("config").putArray("priority").add("100");
        }
        keys.get(2).withObject("/config").putArray("algorithm").add("HS512");
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    }

    /** The same client with tokens that are good for a second: what the API answers when they have expired. */
    private static ObjectNode brief(ObjectNode test) {
        ObjectNode brief = test.deepCopy().put("clientId", BrokeredLogin.BRIEF_CLIENT);
        brief.withObject("/attributes").put("access.token.lifespan", "1");
        return brief;
    }

    /** Twice, because an address may itself be built from another name. */
    private static String replaced(String text, Map<String, String> names) {
        String result = text;
        for (int round = 0; round < 2; round++) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                result = result.replace("${" + name.getKey() + "}", name.getValue());
            }
        }
        return result;
    }
}
