package no.individuellplan.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins conversations between the coordinator in town and the clinic, about a plan the clinic takes part in. */
final class Conversations {
    private static final String CLINIC = "DPS Havnes, poliklinikk";

    private final Client town;
    private final Client trust;

    Conversations(Client town, Client trust) {
        this.town = town;
        this.trust = trust;
    }

    /** Returns when all have arrived at the clinic. */
    List<Conversation> begin(int number, long patienceMs) {
        JsonNode plan = planWithClinic();
        Map<String, String> inTown = new HashMap<>();
        for (int i = 1; i <= number; i++) {
            String subject = "Samtale " + i;
            inTown.put(subject, start(plan, subject));
        }
        Map<String, String> inTrust = arrived(inTown, patienceMs);
        List<Conversation> all = new ArrayList<>();
        inTown.forEach((subject, id) -> all.add(new Conversation(subject, id, inTrust.get(subject))));
        return all;
    }

    private String start(JsonNode plan, String subject) {
        JsonNode form = JsonNodeFactory.instance
                .objectNode()
                .put("to", clinic(plan))
                .put("subject", subject)
                .put("text", Writer.text("town", 0));
        return town.post("plans/" + plan.at("/plan/id").asText() + "/threads", form)
                .orElseThrow(() -> new IllegalStateException("A conversation could not be begun"))
                .get("id")
                .asText();
    }

    private Map<String, String> arrived(Map<String, String> begun, long patienceMs) {
        long end = System.nanoTime() + patienceMs * 1_000_000;
        while (System.nanoTime() < end) {
            Map<String, String> found = new HashMap<>();
            trust.get("threads")
                    .ifPresent(threads -> threads.forEach(thread -> {
                        if (begun.containsKey(thread.get("subject").asText())) {
                            found.put(
                                    thread.get("subject").asText(),
                                    thread.get("id").asText());
                        }
                    }));
            if (found.size() == begun.size()) {
                return found;
            }
            Pace.pause(500);
        }
        throw new IllegalStateException("Not all conversations have arrived at the clinic");
    }

    private JsonNode planWithClinic() {
        for (JsonNode row : town.get("day").orElseThrow()) {
            if (row.hasNonNull("plan")) {
                Optional<JsonNode> plan = town.get("plans/" + row.get("plan").asText());
                if (plan.isPresent() && clinic(plan.get()) != null && isShared(plan.get())) {
                    return plan.get();
                }
            }
        }
        throw new IllegalStateException("The coordinator has no plan that the clinic takes part in");
    }

    private static boolean isShared(JsonNode plan) {
        return plan.at("/plan/state").asText().equals("ACTIVE");
    }

    private static String clinic(JsonNode plan) {
        for (JsonNode participant : plan.at("/parts/participants")) {
            JsonNode unit = participant.get("unit");
            if (unit != null && CLINIC.equals(unit.path("name").asText())) {
                return unit.get("id").asText();
            }
        }
        return null;
    }
}
