package no.individuellplan.web.worlds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.proof.Row;
import no.individuellplan.web.worlds.Http.Answer;

/** Holds what the API answers against what the core's rules permit: each thing by its address, and what is in a plan. */
final class ApiLook {
    /** Where each kind of thing is read by itself. */
    private static final Map<String, Function<Row, String>> ADDRESSES = Map.of(
            "goal", row -> "goals/" + row.text("id"),
            "suggestion", row -> "suggestions/" + row.text("id"),
            "measure", row -> "measures/" + row.text("id"),
            "participant", row -> "participants/" + row.text("id"),
            "contribution", row -> "plans/" + row.text("plan_id") + "/contributions/" + row.text("id"),
            "plan_text", row -> "plans/" + row.text("plan_id") + "/texts/" + row.text("kind"),
            "thread", row -> "threads/" + row.text("id"),
            "e_message", row -> "e-messages/" + row.text("id") + "/original",
            "need", row -> "needs/" + row.text("id"),
            "coordinator_chair", row -> "persons/" + row.text("person_id") + "/coordinator");

    private static final Map<String, String> PARTS = Map.of(
            "goal", "goals", "measure", "measures", "participant", "participants", "contribution", "contributions");

    private static final Set<String> SHOWN_IN_PLAN =
            Set.of("goal", "measure", "participant", "contribution", "plan_text");

    private final Http http;
    private final Tally tally;
    private final int refusedOnes;

    /** @param refusedOnes how many of the things somebody may not see are asked for, of those in one world */
    ApiLook(Http http, Tally tally, int refusedOnes) {
        this.http = http;
        this.tally = tally;
        this.refusedOnes = refusedOnes;
    }

    void at(Asked asked) {
        Set<String> seenInPlan = new TreeSet<>();
        asked.of("plan").forEach(plan -> plan(asked, plan, seenInPlan));
        List<Row> refused = new ArrayList<>();
        for (Row row : asked.rows()) {
            boolean shown = SHOWN_IN_PLAN.contains(row.table()) && seenInPlan.contains(row.text("plan_id"));
            if (shown || !ADDRESSES.containsKey(row.table())) {
                continue;
            }
            if (asked.may(row)) {
                expect(asked, row, true);
            } else {
                refused.add(row);
            }
        }
        for (int left = refusedOnes; left > 0 && !refused.isEmpty(); left--) {
            expect(asked, refused.remove(asked.world().luck.below(refused.size())), false);
        }
        if (!(asked.who().actor() instanceof Actor.Professional)) {
            ownPage(asked);
        }
    }

    private void expect(Asked asked, Row row, boolean permitted) {
        Answer answer = http.get(asked.who(), ADDRESSES.get(row.table()).apply(row));
        answered(asked, row.toString(), permitted, answer);
        if (answer.ok() && row.table().equals("thread")) {
            same(
                    asked,
                    row + " e-messages",
                    permitted(asked, "e_message", "thread_id", row.text("id")),
                    ids(answer.json().path("eMessages")));
            long messages = asked.of("thread_message").stream()
                    .filter(one -> one.text("thread_id").equals(row.text("id")) && asked.may(one))
                    .count();
            same(
                    asked,
                    row + " messages",
                    messages,
                    answer.json().path("messages").size());
        }
    }

    /**
     * A plan as a whole: for who works with it, for the person, and for who acts for them. One who looks on behalf of nobody, parent or kin, has no such page.
     */
    private void plan(Asked asked, Row plan, Set<String> seen) {
        boolean permitted =
                switch (asked.who().actor()) {
                    case Actor.Professional work -> asked.core().area(plan.person(), Area.PLAN);
                    case Actor.Citizen citizen -> asked.isThePerson();
                    case Actor.Representative other -> asked.may(plan);
                    case Actor.Visitor visitor -> false;
                    case Actor.System system -> true;
                };
        Answer answer = http.get(asked.who(), "plans/" + plan.text("id"));
        answered(asked, plan.toString(), permitted, answer);
        if (!answer.ok()) {
            return;
        }
        seen.add(plan.text("id"));
        JsonNode json = answer.json();
        PARTS.forEach((table, part) -> same(
                asked,
                plan + " " + part,
                permitted(asked, table, "plan_id", plan.text("id")),
                ids(json.path("parts").path(part))));
        same(
                asked,
                plan + " texts",
                asked.of("plan_text").stream()
                        .filter(row -> row.text("plan_id").equals(plan.text("id")) && asked.may(row))
                        .map(row -> row.text("kind"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                texts(json.path("parts").path("texts"), "kind"));
        if (json.has("suggestions")) {
            same(
                    asked,
                    plan + " suggestions",
                    permitted(asked, "suggestion", "plan_id", plan.text("id")),
                    ids(json.path("suggestions")));
        }
        if (json.has("consents")) {
            long lines = asked.of("consent_entry").stream().filter(asked::may).count();
            same(asked, plan + " consents", lines, json.path("consents").size());
        }
    }

    /** Shown to the person and to who acts for them; others get their own. */
    private void ownPage(Asked asked) {
        boolean acts = asked.who().actingFor() != null;
        if (!acts && !asked.isThePerson()) {
            return;
        }
        answered(asked, "own page", asked.speaksForThePerson(), http.get(asked.who(), "persons/me"));
        answered(asked, "consents", may(asked, Area.CONSENT), http.get(asked.who(), "consents"));
        answered(asked, "access log", may(asked, Area.ACCESS_LOG), http.get(asked.who(), "persons/me/access-log"));
    }

    private static boolean may(Asked asked, Area area) {
        return asked.speaksForThePerson()
                && asked.core().area(asked.world().id().value(), area);
    }

    private void answered(Asked asked, String what, boolean permitted, Answer answer) {
        tally.calls.incrementAndGet();
        boolean refused = answer.status() == 403 || answer.status() == 404 || ownFamily(answer);
        if (permitted ? answer.status() != 200 : !refused) {
            differs(asked, what, "core " + permitted + ", API " + answer.status());
        }
    }

    /** Only they are told why: they know the person anyway. */
    private static boolean ownFamily(Answer answer) {
        return answer.status() == 422 && answer.body().contains("access.own-family");
    }

    private void same(Asked asked, String what, Object permitted, Object shown) {
        tally.calls.incrementAndGet();
        if (!String.valueOf(permitted).equals(String.valueOf(shown))) {
            differs(asked, what, "core " + permitted + ", API " + shown);
        }
    }

    private void differs(Asked asked, String what, String how) {
        String guise = asked.who().actingFor() == null ? "" : " acting";
        tally.differs(
                asked.world(),
                "%s%s on %s, %s: %s"
                        .formatted(Deeds.who(asked.world(), asked.who().actor()), guise, asked.day(), what, how));
    }

    private static Set<String> permitted(Asked asked, String table, String column, String value) {
        return asked.of(table).stream()
                .filter(row -> value.equals(row.text(column)) && asked.may(row))
                .map(row -> row.text("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(JsonNode list) {
        return texts(list, "id");
    }

    private static Set<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(field).asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
