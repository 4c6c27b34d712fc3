package no.individuellplan.web.proof;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.individuellplan.local.BrokeredLogin;

/** Every operation the API describes, called by somebody who may, about something the invented people have. */
final class Operations {
    /** They show nothing about anybody: the registers of services, and what arrived and belongs to nobody certain. */
    static final Set<String> ABOUT_NOBODY =
            Set.of("listAgencies", "listUnits", "listStaff", "listUnmatched", "receiveMessage");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String OF = " from %s t join person p on p.id = t.person_id where p.given_name = '%s'";

    /** Who calls, and the query for each part of the address, by operation. The rest is marit's about Ane. */
    private static final Map<String, String> CALLERS = Map.ofEntries(
            entry("getOwnPage", "ane"),
            entry("getAccessLog", "ane"),
            entry("listMayActFor", "tone"),
            entry("getConsents", "ane"),
            entry("share", "ane"),
            entry("listObjections", "ane"),
            entry("object", "ane"),
            entry("takeBackObjection", "ane"),
            entry("withdrawSharing", "ane"),
            entry("withdrawPlan", "ane"),
            entry("addGoal", "ane"),
            entry("wordGoal", "ane"),
            entry("markGoal", "ane"),
            entry("answerQuestion", "{question}"),
            entry("answerSuggestion", "{suggestion}"),
            entry("getSuggestion", "{suggestion}"),
            entry("acceptOffer", "mona"),
            entry("declineOffer", "mona"),
            entry("assessNeed", "turid"),
            entry("takeProtectedCase", "turid"),
            entry("offerPlan", "turid"),
            entry("getNeed", "turid"),
            entry("listNeeds", "turid"),
            entry("openInEmergency", "silje"),
            entry("listEmergencyAccess", "kari"),
            entry("listOddAccess", "astrid"),
            entry("getOddAccess", "astrid"),
            entry("decideOnOddAccess", "astrid"),
            entry("confirmConsent", "turid"),
            entry("refuseConsentRegistration", "turid"),
            entry("reportNeed", "ingrid"),
            entry("askCoordinator", "turid"),
            entry("nameStandIn", "turid"),
            entry("acceptCoordinator", "marit"),
            entry("declineCoordinator", "marit"),
            entry("answerMeasure", "ingrid"),
            entry("moveMeasure", "ingrid"),
            entry("acceptInvitation", "ingrid"),
            entry("declineInvitation", "ingrid"));

    private final URI root;
    private final Connection owner;
    private final HttpClient client = HttpClient.newHttpClient();

    Operations(URI root, Connection owner) {
        this.root = root;
        this.owner = owner;
    }

    record Operation(String id, String method, String address, String user, String body) {}

    record Answer(int status, String body) {}

    List<Operation> all() throws IOException, SQLException {
        List<Operation> all = new ArrayList<>();
        JsonNode paths = description().path("paths");
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                String id = method.getValue().path("operationId").asText();
                if (!id.isEmpty()) {
                    all.add(new Operation(
                            id,
                            method.getKey().toUpperCase(Locale.ROOT),
                            address(id, path.getKey()),
                            caller(id),
                            body(id, method.getValue())));
                }
            }
        }
        return all;
    }

    Answer call(Operation one) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(one.address().substring(1)))
                .header("Authorization", "Bearer " + BrokeredLogin.token(one.user()))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("If-Match", "\"0\"")
                .method(
                        one.method(),
                        one.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(one.body()))
                .build();
        return send(request);
    }

    private JsonNode description() throws IOException {
        return JSON.readTree(send(HttpRequest.newBuilder(root.resolve("api/v1/openapi?format=json"))
                        .build())
                .body());
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private String caller(String id) throws SQLException {
        String who = CALLERS.getOrDefault(id, "marit");
        return switch (who) {
            case "{question}" -> ownerOf("consent_request");
            case "{suggestion}" -> ownerOf("suggestion");
            default -> who;
        };
    }

    private String ownerOf(String table) throws SQLException {
        return text("select translate(lower(p.given_name), 'æøå', 'aoa') from " + table
                + " t join person p on p.id = t.person_id order by t.id limit 1");
    }

    private String address(String id, String path) throws SQLException {
        Matcher parameter = PARAMETER.matcher(path);
        StringBuilder address = new StringBuilder();
        while (parameter.find()) {
            parameter.appendReplacement(address, value(id, path, parameter.group(1)));
        }
        return parameter.appendTail(address).toString();
    }

    private String value(String id, String path, String name) throws SQLException {
        if (name.equals("kind")) {
            return "RESOURCES";
        }
        if (name.equals("person")) {
            return text("select id from person where given_name = 'Ane'");
        }
        String needOf = Set.of("acceptOffer", "declineOffer").contains(id) ? "Mona" : "Olav";
        String wanted = path.replaceFirst("/\\{" + name + "}.*", "").replaceFirst(".*/", "");
        return switch (wanted) {
            case "plans" -> of("plan", "Ane", "true");
            case "needs" -> of("need", needOf, "true");
            case "measures" ->
                of("measure", "Ane", "t.unit_id = (select id from unit where name like 'DPS Havnes, poli%')");
            case "participants" ->
                of("participant", "Ane", "t.unit_id = (select id from unit where name like 'DPS Havnes, poli%')");
            case "suggestions" -> text("select id from suggestion order by id limit 1");
            case "questions" -> text("select id from consent_request order by id limit 1");
            case "units" -> text("select id from unit limit 1");
            case "odd-access" -> text("select id from odd_access where actor_name = 'Vera Lien' limit 1");
            case "consent-registrations" -> text("select id from consent_registration order by id limit 1");
            case "objections", "follow-ups" -> "018f2b3e-0070-7000-8000-000000000070";
            case "seen-as" -> text("select id from unit where name like 'DPS Havnes, poli%'");
            case "goals", "items" -> of("goal", "Ane", "true");
            case "threads" -> of("thread", "Ane", "true");
            case "contributions" -> of("contribution", "Ane", "true");
            case "e-messages" -> of("e_message", "Ane", "t.direction = 'OUT'");
            default -> throw new IllegalStateException("No " + wanted + " for " + id);
        };
    }

    private String of(String table, String person, String which) throws SQLException {
        return text("select t.id" + OF.formatted(table, person) + " and " + which + " order by t.id limit 1");
    }

    private String text(String query) throws SQLException {
        List<String> found = Raw.texts(owner, query);
        if (found.isEmpty()) {
            throw new IllegalStateException("Nothing for " + query);
        }
        return found.getFirst();
    }

    /** The example the API gives itself, with the ids that are asked of the registers before anything else. */
    private String body(String id, JsonNode operation) throws SQLException {
        JsonNode example = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .at("/examples/example/value");
        if (example.isMissingNode()) {
            return null;
        }
        if (example instanceof ObjectNode form && id.equals("reportNeed")) {
            form.put("municipality", text("select id from agency where name like 'Fjellvik kommune'"));
        }
        if (example instanceof ObjectNode form && id.equals("askMeasure")) {
            form.put("goal", of("goal", "Ane", "true"));
        }
        return example.toString();
    }
}
