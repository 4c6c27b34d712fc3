package no.individuellplan.web.worlds;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.proof.Row;

/** The bare rows about one person, past any permit, and the simplest readings of them. The permits are not looked at. */
final class Facts {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Map<String, List<Row>> rows = new HashMap<>();
    final UUID person;

    private Facts(UUID person) {
        this.person = person;
    }

    static Map<UUID, Facts> byPerson(Collection<Row> all) {
        Map<UUID, Facts> facts = new HashMap<>();
        all.forEach(row -> facts.computeIfAbsent(row.person(), Facts::new)
                .rows
                .computeIfAbsent(row.table(), table -> new ArrayList<>())
                .add(row));
        return facts;
    }

    Stream<Row> of(String table) {
        return rows.getOrDefault(table, List.of()).stream();
    }

    /** In the order they were written. */
    List<Row> lines(String ledger) {
        return of(ledger)
                .sorted(Comparator.comparingLong(row -> Long.parseLong(row.text("line"))))
                .toList();
    }

    /** Null when nobody knows. */
    LocalDate born() {
        return of("person").findFirst().map(row -> date(row, "birth_date")).orElse(null);
    }

    /** Birthdays counted on the fingers; one born on 29 February waits for 1 March. -1 when nobody knows. */
    int age(LocalDate day) {
        LocalDate born = born();
        if (born == null) {
            return -1;
        }
        int years = day.getYear() - born.getYear();
        boolean ahead =
                day.getMonthValue() * 100 + day.getDayOfMonth() < born.getMonthValue() * 100 + born.getDayOfMonth();
        return ahead ? years - 1 : years;
    }

    /** Whether a decision that the person lacks competence, about whatever, holds on the day (PBRL-25). */
    boolean lacksCompetence(LocalDate day) {
        return of("decision_competence").anyMatch(row -> lacks(row, day));
    }

    /** As {@link #lacksCompetence(LocalDate)}, about one kind of decision. */
    boolean lacksCompetence(LocalDate day, String matter) {
        return of("decision_competence")
                .anyMatch(row -> lacks(row, day) && texts(row, "matters").contains(matter));
    }

    private boolean lacks(Row decision, LocalDate day) {
        long line = Long.parseLong(decision.text("line"));
        return decision.text("regained").equals("false")
                && within(day, date(decision, "decided_on"), date(decision, "review_on"))
                && of("decision_competence")
                        .noneMatch(later -> later.text("regained").equals("true")
                                && Long.parseLong(later.text("line")) > line
                                && !day.isBefore(date(later, "decided_on")));
    }

    /** Those who act for the person on the day: parents, or others whose mandate covers health and welfare. */
    Stream<Row> representatives(LocalDate day) {
        return of("representation")
                .filter(row -> within(day, date(row, "valid_from"), date(row, "valid_until")))
                .filter(row -> parent(row) || texts(row, "scope").contains("HEALTH_AND_WELFARE"));
    }

    /** What has been written in and holds on the day: until the day it was ended, when it was. */
    Stream<Row> mandates(LocalDate day) {
        return of("mandate")
                .filter(row -> within(day, date(row, "valid_from"), date(row, "valid_until")))
                .filter(row -> row.text("ended_on") == null || day.isBefore(date(row, "ended_on")));
    }

    /** Whether the child welfare service has the care (PBRL-19). @param byOrder by a care order, the only one that counts from 16 */
    boolean inCare(LocalDate day, boolean byOrder) {
        return mandates(day)
                .anyMatch(row -> row.text("kind").equals("CHILD_WELFARE")
                        && (!byOrder || row.text("ground").equals("CARE_ORDER")));
    }

    /** Whether the register of people says that the address is for few, fortrolig or strengt fortrolig (ADR-02). */
    boolean sheltered() {
        return of("person").anyMatch(row -> !row.text("protection").equals("NONE"));
    }

    /** Whether somebody was named, one by one, to work with a protected address, and has not been taken out since. */
    boolean inTeam(UUID who) {
        return lastSaid(who, Set.of("IN_TEAM", "OUT_OF_TEAM")).equals("IN_TEAM") && !shutOut(who);
    }

    /** Whether somebody must not learn where the person is: only said of a protected address. */
    boolean shutOut(UUID who) {
        return sheltered() && lastSaid(who, Set.of("SHUT_OUT", "LET_IN")).equals("SHUT_OUT");
    }

    private String lastSaid(UUID who, Set<String> either) {
        return lines("address_protection").stream()
                .filter(row -> who.equals(row.id("about")) && either.contains(row.text("says")))
                .map(row -> row.text("says"))
                .reduce((older, newer) -> newer)
                .orElse("");
    }

    static boolean parent(Row representation) {
        return representation.text("kind").equals("PARENT");
    }

    boolean keepsAnything() {
        return of("withheld").anyMatch(row -> row.text("lifted_at") == null);
    }

    /** Null is no limit. */
    static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    static LocalDate date(Row row, String column) {
        return row.text(column) == null ? null : LocalDate.parse(row.text(column));
    }

    /** The day in Oslo. */
    static LocalDate day(Row row, String column) {
        return LocalDate.ofInstant(OffsetDateTime.parse(row.text(column)).toInstant(), OSLO);
    }

    static Set<String> texts(Row row, String column) {
        Set<String> texts = new HashSet<>();
        for (JsonNode one : row.columns().path(column)) {
            texts.add(one.asText());
        }
        return texts;
    }

    static boolean names(Row row, String column, Area area) {
        return texts(row, column).contains(area.name());
    }
}
