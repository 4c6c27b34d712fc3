package no.individuellplan.web.worlds;

import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.web.proof.Row;

/**
 * Something in a plan that can be kept from parents.
 *
 * @param under what it belongs to; null when it stands alone
 * @param author null when no single one wrote it
 */
record Thing(Area area, UUID under, UUID author) {

    /** Null for what cannot be kept from anybody. */
    static Thing of(Facts facts, UUID item) {
        return facts.of("goal")
                .filter(row -> item.equals(row.id("id")))
                .map(row -> new Thing(row.area(), row.id("parent_id"), row.id("worded_by")))
                .findFirst()
                .or(() -> facts.of("suggestion")
                        .filter(row -> item.equals(row.id("id")))
                        .map(row -> new Thing(row.area(), row.id("goal_id"), row.id("by")))
                        .findFirst())
                .or(() -> facts.of("measure")
                        .filter(row -> item.equals(row.id("id")))
                        .map(row -> new Thing(row.area(), row.id("goal_id"), null))
                        .findFirst())
                .or(() -> facts.of("contact_doctor_line")
                        .filter(row -> item.equals(row.id("role")))
                        .map(row -> new Thing(Area.HEALTH, null, null))
                        .findFirst())
                .or(() -> facts.of("thread")
                        .filter(row -> item.equals(row.id("id")))
                        .map(row -> new Thing(Area.MESSAGES, row.id("item"), null))
                        .findFirst())
                .or(() -> facts.of("plan_text")
                        .filter(row -> row.text("kind").equals("WHAT_MATTERS") && item.equals(ownWords(row)))
                        .map(row -> new Thing(row.area(), null, row.id("by")))
                        .findFirst())
                .orElse(null);
    }

    private static UUID ownWords(Row text) {
        return PlanText.item(new PlanId(text.id("plan_id")), PlanText.Kind.WHAT_MATTERS);
    }
}
