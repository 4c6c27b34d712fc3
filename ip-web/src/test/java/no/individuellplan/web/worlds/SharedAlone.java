package no.individuellplan.web.worlds;

import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.proof.Row;

/** What parents are not told of: their yes does not reach it, and the young person, or a professional, shares it (PBRL-24). */
record SharedAlone(Facts facts, Consented consented) {

    /** Kept from all who said yes for the person; but shared all the same, or a measure asked of the service itself. */
    boolean notCovered(UUID unit, UUID item) {
        if (nothingKept()) {
            return false;
        }
        Thing thing = Thing.of(facts, item);
        return thing != null
                && thing.area() != Area.MESSAGES
                && consented.saidYesForThePerson(unit).findAny().isPresent()
                && consented.saidYesForThePerson(unit).allMatch(by -> !told(by, item) && kept(by, item))
                && !shared(unit, item)
                && facts.of("measure")
                        .noneMatch(row -> item.equals(row.id("id"))
                                && unit.equals(row.id("unit_id"))
                                && !row.text("state").equals("DECLINED"));
    }

    boolean shared(UUID unit, Area area, UUID item) {
        if (nothingKept()) {
            return false;
        }
        Thing thing = Thing.of(facts, item);
        return thing != null && thing.area() == area && thing.area() != Area.MESSAGES && shared(unit, item);
    }

    private boolean nothingKept() {
        return facts.of("withheld").allMatch(row -> row.text("lifted_at") != null);
    }

    private boolean shared(UUID unit, UUID item) {
        List<Row> lines = facts.of("shared_kept").toList();
        boolean itself = lines.stream()
                .filter(row -> row.id("ends") == null && unit.equals(row.id("unit_id")) && item.equals(row.id("item")))
                .anyMatch(row -> lines.stream().noneMatch(end -> row.id("id").equals(end.id("ends"))));
        Thing thing = Thing.of(facts, item);
        return itself
                || (thing != null
                        && thing.area() != Area.MESSAGES
                        && thing.under() != null
                        && shared(unit, thing.under()));
    }

    private boolean told(UUID by, UUID item) {
        return facts.of("told_parents")
                .anyMatch(row ->
                        item.equals(row.id("item")) && (row.id("parent") == null || by.equals(row.id("parent"))));
    }

    private boolean kept(UUID by, UUID item) {
        Thing thing = Thing.of(facts, item);
        return facts.of("withheld")
                        .filter(row -> row.text("lifted_at") == null)
                        .filter(row -> row.id("from_person") == null || by.equals(row.id("from_person")))
                        .anyMatch(row -> row.id("item") != null
                                ? item.equals(row.id("item"))
                                : thing != null && row.area() == thing.area() && !by.equals(thing.author()))
                || (thing != null && thing.under() != null && kept(by, thing.under()));
    }
}
