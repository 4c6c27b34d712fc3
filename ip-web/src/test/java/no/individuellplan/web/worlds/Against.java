package no.individuellplan.web.worlds;

import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.web.proof.Row;

/** What the person has objected to and not taken back, of what needs no consent (PBRL-34). */
record Against(Facts facts, Workers workers) {

    boolean everything(UUID unit) {
        return standing(unit).anyMatch(row -> row.text("area") == null);
    }

    /** The whole of it. */
    boolean area(UUID unit, Area area) {
        return standing(unit)
                .anyMatch(row -> row.id("item") == null && (row.text("area") == null || row.area() == area));
    }

    /** Itself, its part of life, or what it belongs to; an objection to everything is about no single item. */
    boolean item(UUID unit, UUID item) {
        Area area = partOfLife(item);
        Thing thing = Thing.of(facts, item);
        return standing(unit)
                        .anyMatch(row -> row.id("item") != null
                                ? row.id("item").equals(item)
                                : row.text("area") != null && row.area() == area)
                || (thing != null && thing.under() != null && item(unit, thing.under()));
    }

    private Area partOfLife(UUID item) {
        Thing thing = Thing.of(facts, item);
        if (thing != null) {
            return thing.area();
        }
        return facts.of("plan_text")
                .filter(row -> row.area() == Area.ABOUT_ME && item.equals(text(row)))
                .map(Row::area)
                .findFirst()
                .orElse(null);
    }

    private static UUID text(Row row) {
        return PlanText.item(new PlanId(row.id("plan_id")), PlanText.Kind.valueOf(row.text("kind")));
    }

    private Stream<Row> standing(UUID unit) {
        return facts.of("objection")
                .filter(row -> row.id("ends") == null
                        && facts.of("objection").noneMatch(end -> row.id("id").equals(end.id("ends"))))
                .filter(row -> row.id("unit_id") == null && row.id("agency_id") == null
                        || unit.equals(row.id("unit_id"))
                        || (row.id("agency_id") != null
                                && row.id("agency_id").equals(workers.agencies().get(unit))));
    }
}
