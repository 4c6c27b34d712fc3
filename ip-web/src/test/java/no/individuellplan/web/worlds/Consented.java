package no.individuellplan.web.worlds;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.web.proof.Row;

/** What the lines of one person's ledger say on a day, with the law's word on whose yes is needed (PBRL-24 to -31). */
record Consented(Facts facts, LocalDate day) {

    boolean toThePlan() {
        return agreed("PLAN", null) != null;
    }

    boolean toShareWith(UUID unit) {
        return agreed("SHARING", unit) != null;
    }

    /** Empty when nothing is. */
    Set<String> sharedWith(UUID unit) {
        Set<String> areas = agreed("SHARING", unit);
        return areas == null ? Set.of() : areas;
    }

    boolean toAChildCoordinator() {
        return agreed("CHILD_COORDINATOR", null) != null;
    }

    /** What a decision on competence, or on one parent alone, must be about. */
    private static String matter(String kind) {
        return kind.equals("CHILD_COORDINATOR") ? "COORDINATOR" : kind;
    }

    /** What all whose yes is needed agree on; null when one is missing, or one has said no since, or it is over. */
    private Set<String> agreed(String kind, UUID unit) {
        Map<UUID, Row> yes = new HashMap<>();
        Row last = null;
        for (Row line : facts.lines("consent_entry")) {
            if (!line.text("kind").equals(kind) || !Objects.equals(line.id("recipient"), unit)) {
                continue;
            }
            switch (line.text("answer")) {
                case "GIVEN" -> {
                    yes.put(line.id("by_person"), line);
                    last = line;
                }
                case "REFUSED" -> yes.clear();
                case "WITHDRAWN" -> {
                    LocalDate ends = Facts.date(line, "valid_from");
                    if (ends.isAfter(Facts.day(line, "at")) && day.isBefore(ends)) {
                        break;
                    }
                    yes.clear();
                }
                case "NOT_NOW" -> {}
                default -> throw new IllegalStateException(line.toString());
            }
        }
        if (yes.isEmpty()) {
            return null;
        }
        Set<UUID> needed = needed(kind, last);
        if (!yes.keySet().containsAll(needed)) {
            return null;
        }
        List<Row> lines = needed.stream().map(yes::get).toList();
        Set<String> areas = new HashSet<>(Facts.texts(lines.getFirst(), "areas"));
        lines.forEach(line -> areas.retainAll(Facts.texts(line, "areas")));
        return lines.stream()
                        .allMatch(line ->
                                Facts.within(day, Facts.date(line, "valid_from"), Facts.date(line, "valid_until")))
                ? areas
                : null;
    }

    /** Those whose yes was needed last and who are not the person, also when it is over by now. */
    Stream<UUID> saidYesForThePerson(UUID unit) {
        Map<UUID, Row> yes = new HashMap<>();
        Row last = null;
        for (Row line : facts.lines("consent_entry")) {
            boolean ahead = line.text("answer").equals("WITHDRAWN")
                    && Facts.date(line, "valid_from").isAfter(Facts.day(line, "at"));
            if (!line.text("kind").equals("SHARING")
                    || !unit.equals(line.id("recipient"))
                    || line.text("answer").equals("NOT_NOW")
                    || ahead) {
                continue;
            }
            if (line.text("answer").equals("GIVEN")) {
                yes.put(line.id("by_person"), line);
                last = line;
            } else {
                yes.clear();
            }
        }
        Set<UUID> needed = yes.isEmpty() ? Set.of() : needed("SHARING", last);
        return yes.keySet().stream().filter(by -> needed.contains(by) && !by.equals(facts.person));
    }

    /** One parent, where qualified personnel had written by then that one is enough (PBRL-26); null when they had not. */
    private UUID alone(String kind, Row line, LocalDate then) {
        OffsetDateTime at = OffsetDateTime.parse(line.text("at"));
        return facts.of("one_parent")
                .filter(row -> row.text("matter").equals(matter(kind))
                        && Objects.equals(row.id("recipient"), line.id("recipient"))
                        && !OffsetDateTime.parse(row.text("at")).isAfter(at)
                        && Facts.within(then, Facts.date(row, "valid_from"), Facts.date(row, "valid_until")))
                .max(Comparator.comparing((Row row) -> row.text("at")).thenComparing(Row::key))
                .map(row -> row.id("parent_id"))
                .orElse(null);
    }

    private boolean answeredByMandate(Row line, LocalDate then) {
        return writtenBefore(line, then)
                .anyMatch(row -> line.id("by_person").equals(row.id("acting_id"))
                        && Facts.texts(row, "parts").contains("ANSWERS"));
    }

    /** The mandates that held when the line was written, and were written down by then. */
    private Stream<Row> writtenBefore(Row line, LocalDate then) {
        OffsetDateTime at = OffsetDateTime.parse(line.text("at"));
        return facts.mandates(then)
                .filter(row -> !OffsetDateTime.parse(row.text("at")).isAfter(at));
    }

    /**
     * From 16 the person, unless found to lack competence for this; else all parents, or for an adult one guardian. On a day
     * with a decision on competence the line itself says which came first.
     */
    private Set<UUID> needed(String kind, Row line) {
        LocalDate then = Facts.day(line, "at");
        if (facts.of("decision_competence").anyMatch(row -> then.equals(Facts.date(row, "decided_on")))) {
            return Facts.texts(line, "required").stream().map(UUID::fromString).collect(Collectors.toSet());
        }
        if (facts.of("mandate").anyMatch(row -> then.equals(Facts.date(row, "ended_on")))) {
            return Facts.texts(line, "required").stream().map(UUID::fromString).collect(Collectors.toSet());
        }
        int age = facts.age(then);
        if (age >= 16 && !facts.lacksCompetence(then, matter(kind))) {
            return Set.of(answeredByMandate(line, then) ? line.id("by_person") : facts.person);
        }
        List<UUID> care = writtenBefore(line, then)
                .filter(row -> row.text("kind").equals("CHILD_WELFARE"))
                .filter(row -> age < 16 || row.text("ground").equals("CARE_ORDER"))
                .map(row -> row.id("acting_id"))
                .toList();
        if (age < 18 && !care.isEmpty()) {
            return Set.of(care.contains(line.id("by_person")) ? line.id("by_person") : care.getFirst());
        }
        UUID alone = alone(kind, line, then);
        if (age < 16 && alone != null) {
            return Set.of(alone);
        }
        return age < 18
                ? facts.representatives(then)
                        .filter(Facts::parent)
                        .map(row -> row.id("representative_id"))
                        .collect(Collectors.toSet())
                : Set.of(line.id("by_person"));
    }
}
