package no.individuellplan.web.proof;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.PlanText;

/**
 * Which permit each row about a person asks of its reader. Said here once more, in words of our own and not the
 * database's, so that the two can be held against each other.
 */
public final class MayRead {
    private final Map<String, BiPredicate<Reading, Row>> rules = Map.ofEntries(
            entry("person", (held, row) -> held.row(row.id("id"), Area.IDENTITY, row.id("id"))),
            entry("national_id", area(Area.IDENTITY)),
            entry(
                    "representation",
                    (held, row) -> held.area(row.person(), Area.IDENTITY) || held.is(row.id("representative_id"))),
            entry("decision_competence", area(Area.CONSENT)),
            entry("family", (held, row) -> false),
            entry("need", item(Area.NEED, "id")),
            entry("need_report", item(Area.NEED, "need_id")),
            entry("coordinator_chair", area(Area.COORDINATION)),
            entry("consent_entry", item(Area.CONSENT, "id")),
            entry("consent_registration", item(Area.CONSENT, "id")),
            entry("relocation", item(Area.CONSENT, "id")),
            entry("consent_request", item(Area.CONSENT, "id")),
            entry("plan", item(Area.PLAN, "id")),
            entry("plan_text", (held, row) -> held.row(row.person(), row.area(), textItem(row))),
            entry("narrowing", (held, row) -> !held.withheld(row.id("item")) && held.area(row.person(), Area.CONSENT)),
            entry(
                    "objection",
                    (held, row) -> (row.id("item") == null || !held.withheld(row.id("item")))
                            && held.area(row.person(), Area.CONSENT)),
            entry("kin_answer", (held, row) -> held.area(row.person(), Area.CONSENT) || held.is(row.id("kin_id"))),
            entry("mandate", (held, row) -> held.area(row.person(), Area.CONSENT) || held.is(row.id("acting_id"))),
            entry("one_parent", area(Area.CONSENT)),
            entry("withheld", (held, row) -> false),
            entry("told_parents", (held, row) -> false),
            entry("shared_kept", (held, row) -> false),
            entry("plan_version", area(Area.HISTORY)),
            entry("item_history", area(Area.HISTORY)),
            entry("responsibility", area(Area.PLAN)),
            entry("participant", item(Area.PLAN, "id")),
            entry("contribution", this::contribution),
            entry("goal", inItsArea()),
            entry("suggestion", inItsArea()),
            entry("measure", inItsArea()),
            entry("thread", item(Area.MESSAGES, "id")),
            entry("thread_message", MayRead::threadMessage),
            entry("e_message", MayRead::eMessage),
            entry("e_message_file_part", area(Area.MESSAGES)),
            entry("sent_plan", area(Area.MESSAGES)),
            entry("follow_up", item(Area.MESSAGES, "thread_id")),
            entry("access_log", this::logLine),
            entry("odd_access", this::reviews),
            entry("odd_access_line", this::reviewsLine),
            entry("odd_access_decision", (held, row) -> signal(row.id("odd_access_id"))
                    .anyMatch(one -> reviews(held, one))),
            entry("breach", this::reviewsBreach),
            entry("breach_step", (held, row) -> breach(row).anyMatch(one -> reviewsBreach(held, one))),
            entry("breach_person", this::reviewsAbout),
            entry("breach_notice", (held, row) -> held.area(row.person(), Area.ACCESS_LOG) || reviewsAbout(held, row)),
            entry("reservation", area(Area.CONSENT)),
            entry("sent_on_paper", area(Area.COORDINATION)),
            entry("notice_address", (held, row) -> held.is(row.person())),
            entry("notice", (held, row) -> held.is(row.person())),
            entry("address_protection", area(Area.COORDINATION)),
            entry("emergency_access", this::emergency),
            entry("rights_request", item(Area.RIGHTS, "id")),
            entry("tombstone", item(Area.RIGHTS, "request_id")),
            entry("legal_hold", (held, row) -> false),
            entry("legal_hold_end", (held, row) -> false),
            entry("correction", (held, row) -> held.row(row.person(), row.area(), row.id("item"))),
            entry("care_line", item(Area.TREATMENT, "item")),
            entry("contact_doctor_line", item(Area.HEALTH, "role")),
            entry("course_line", item(Area.TREATMENT, "course_id")),
            entry(
                    "child_coordinator_line",
                    (held, row) -> held.row(
                            row.person(),
                            Area.CHILD_COORDINATION,
                            row.text("number") == null ? row.id("role") : row.person())),
            entry("rights_step", item(Area.RIGHTS, "request_id")),
            entry("permit", (held, row) -> held.is(row.id("grantee")) && !over(row)));

    private final List<Row> participants;
    private final Oversight oversight;
    private final Map<String, List<Row>> lines;
    private final Map<String, Row> signals;
    private final Instant now;

    /** Every row of the tables that say who reviews what. */
    public record Oversight(
            Collection<Row> reviewers, Collection<Row> signals, Collection<Row> lines, Collection<Row> breaches) {}

    /**
     * @param participants every row of that table: a contribution is read by whoever the participant's row is for
     * @param now when it is read, by the application's clock
     */
    public MayRead(List<Row> participants, Oversight oversight, Instant now) {
        this.now = now;
        lines = oversight.lines().stream().collect(Collectors.groupingBy(row -> row.text("entry_id")));
        signals = oversight.signals().stream().collect(Collectors.toMap(row -> row.text("id"), row -> row));
        this.participants = participants;
        this.oversight = oversight;
    }

    public Set<String> tables() {
        return rules.keySet();
    }

    public boolean test(Reading held, Row row) {
        return rules.get(row.table()).test(held, row);
    }

    private static BiPredicate<Reading, Row> area(Area area) {
        return (held, row) -> held.area(row.person(), area);
    }

    private static BiPredicate<Reading, Row> item(Area area, String column) {
        return (held, row) -> held.row(row.person(), area, row.id(column));
    }

    private static BiPredicate<Reading, Row> inItsArea() {
        return (held, row) -> held.row(row.person(), row.area(), row.id("id"));
    }

    /** What a service will do is read by the service that is asked for it, before it sees the rest of the plan. */
    private boolean contribution(Reading held, Row row) {
        Optional<UUID> participant = participants.stream()
                .filter(one -> one.id("plan_id").equals(row.id("plan_id")))
                .filter(one -> row.id("unit_id") != null && row.id("unit_id").equals(one.id("unit_id")))
                .min(Comparator.comparing(one -> !Set.of("ASKED", "ACCEPTED").contains(one.text("state"))))
                .map(one -> one.id("id"));
        return held.row(row.person(), Area.PLAN, participant.orElse(null));
    }

    /**
     * The person and those who act for them, but for a line that tells of treatment; and a reviewer, when it lies behind a
     * sign they review.
     */
    private boolean logLine(Reading held, Row row) {
        boolean treatment = (" " + row.text("information") + " ").contains(" TREATMENT ");
        return held.area(row.person(), treatment ? Area.TREATMENT : Area.ACCESS_LOG)
                || lines.getOrDefault(row.text("id"), List.of()).stream().anyMatch(line -> reviewsLine(held, line));
    }

    /** Who may read the log, the one who opened, and a reviewer of the sign it became. */
    private boolean emergency(Reading held, Row row) {
        return held.area(row.person(), Area.ACCESS_LOG)
                || held.is(row.id("employment_id"))
                || oversight.signals().stream()
                        .filter(one -> one.text("kind").equals("EMERGENCY"))
                        .filter(one -> one.id("actor").equals(row.id("employment_id")))
                        .filter(one -> row.person().equals(one.person()))
                        .filter(one -> day(one, row))
                        .anyMatch(one -> reviews(held, one));
    }

    /** Some of the hours were on the day of the sign. */
    private static boolean day(Row signal, Row opened) {
        LocalDate day = LocalDate.parse(signal.text("day"));
        return !day.isBefore(oslo(opened.text("opened_at"))) && !day.isAfter(oslo(opened.text("ends_at")));
    }

    private static LocalDate oslo(String instant) {
        return OffsetDateTime.parse(instant)
                .atZoneSameInstant(ZoneId.of("Europe/Oslo"))
                .toLocalDate();
    }

    private boolean over(Row permit) {
        String end = permit.text("ends_at");
        return end != null && !OffsetDateTime.parse(end).toInstant().isAfter(now);
    }

    private boolean reviewsLine(Reading held, Row row) {
        return !held.isFamily(row.person())
                && signal(row.id("odd_access_id")).anyMatch(signal -> reviews(held, signal));
    }

    /** A sign of one's organisation's staff, or about one it has the need of; never of one's own family. */
    private boolean reviews(Reading held, Row signal) {
        return !held.isFamily(signal.person())
                && oversight.reviewers().stream()
                        .filter(one -> held.is(one.id("employment_id")))
                        .map(one -> one.id("agency_id"))
                        .anyMatch(agency ->
                                agency.equals(signal.id("agency_id")) || agency.equals(signal.id("person_agency_id")));
    }

    private boolean reviewsBreach(Reading held, Row breach) {
        return oversight.reviewers().stream()
                .filter(one -> held.is(one.id("employment_id")))
                .anyMatch(one -> one.id("agency_id").equals(breach.id("agency_id")));
    }

    /** Never of one's own family. */
    private boolean reviewsAbout(Reading held, Row row) {
        return !held.isFamily(row.person()) && breach(row).anyMatch(one -> reviewsBreach(held, one));
    }

    private Stream<Row> breach(Row row) {
        return oversight.breaches().stream().filter(one -> one.id("id").equals(row.id("breach_id")));
    }

    private Stream<Row> signal(UUID id) {
        return Stream.ofNullable(signals.get(id.toString()));
    }

    private static UUID textItem(Row row) {
        return PlanText.item(new PlanId(row.id("plan_id")), PlanText.Kind.valueOf(row.text("kind")));
    }

    /** A party to the thread reads what its own unit wrote, and the other's when it has arrived. */
    private static boolean threadMessage(Reading held, Row row) {
        return !held.withheld(row.id("thread_id")) && held.area(row.person(), Area.MESSAGES)
                || held.row(row.person(), Area.MESSAGES, row.id("thread_id"))
                        && (held.is(row.id("from_unit")) || row.text("readable_at_receiver") != null);
    }

    /** A party reads what its own unit sent and received; what is about nobody is read at the unit it came to. */
    private static boolean eMessage(Reading held, Row row) {
        return row.person() == null
                ? held.is(row.id("unit_id"))
                : !held.withheld(row.id("thread_id")) && held.area(row.person(), Area.MESSAGES)
                        || held.row(row.person(), Area.MESSAGES, row.id("thread_id")) && held.is(row.id("unit_id"));
    }
}
