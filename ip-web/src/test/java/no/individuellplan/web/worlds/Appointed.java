package no.individuellplan.web.worlds;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.web.proof.Row;

/**
 * What the child coordinator the family wants may see, and those whose task it is to find one (HOL-04): by the lines alone,
 * until the day before 18.
 *
 * @param named may read what the whole unit may
 * @param team may read what is given to them by name
 */
record Appointed(UUID me, UUID unit, boolean named, boolean team, Facts facts, Consented consented, LocalDate day) {
    private static final Set<String> ANSWERS = Set.of("ASKED", "DECLINED", "ACCEPTED");

    /** Knows whom it is about. */
    boolean knows() {
        return wanted() && team && (asked() || holds());
    }

    boolean item(UUID item) {
        boolean about = item.equals(facts.person);
        return writes(item)
                || (about && wanted() && facts.of("coordinator_chair").anyMatch(row -> me.equals(row.id("holder"))));
    }

    boolean writes(UUID item) {
        if (!wanted()) {
            return false;
        }
        boolean about = item.equals(facts.person);
        return (about && named && handles(unit))
                || (about && team && (asked() || holds()))
                || (item.equals(newest().getFirst().id("id")) && team && holds());
    }

    private boolean wanted() {
        List<Row> role = newest();
        int age = facts.age(day);
        return !role.isEmpty()
                && role.stream().noneMatch(row -> row.text("says").equals("ENDED"))
                && age >= 0
                && age < 18
                && consented.toAChildCoordinator();
    }

    private boolean asked() {
        Row last = last(ANSWERS);
        return last != null
                && last.text("says").equals("ASKED")
                && handles(last.id("unit_id"))
                && me.equals(last.id("whom"));
    }

    private boolean holds() {
        Row last = last(Set.of("ACCEPTED"));
        return last != null && handles(last.id("unit_id")) && me.equals(last.id("whom"));
    }

    private boolean handles(UUID somebody) {
        return facts.of("need").anyMatch(row -> somebody.equals(row.id("receiving_unit")));
    }

    private Row last(Set<String> says) {
        return newest().stream()
                .filter(row -> says.contains(row.text("says")))
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    private List<Row> newest() {
        List<Row> all = facts.lines("child_coordinator_line");
        int begun = -1;
        for (int i = 0; i < all.size(); i++) {
            begun = all.get(i).text("says").equals("WANTED") ? i : begun;
        }
        return begun < 0 ? List.of() : all.subList(begun, all.size());
    }
}
