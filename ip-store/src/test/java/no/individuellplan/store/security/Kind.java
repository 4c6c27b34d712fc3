package no.individuellplan.store.security;

import java.util.List;
import java.util.stream.Stream;

/**
 * One table with rows about people, and where in the rules a row of it belongs; each part is an SQL expression.
 *
 * @param person whom a row is about
 * @param area the one area it belongs to
 * @param item the id that a permit for one row names
 * @param itemReadBy the one grantee a permit for the row is good for; null when for everyone who holds it
 * @param itemWrittenBy the same for changing and adding
 * @param alsoSeenBy a grantee who sees the row without a permit
 * @param changeable whether the application's role is granted UPDATE
 * @param addable whether it is granted INSERT
 */
record Kind(
        String table,
        String person,
        String area,
        String item,
        String itemReadBy,
        String itemWrittenBy,
        String alsoSeenBy,
        boolean changeable,
        boolean addable) {

    /** The one who reviews the log of an organisation the sign concerns. */
    private static final String REVIEWER = "(select r.employment_id from log_reviewer r"
            + " join odd_access o on r.agency_id in (o.agency_id, o.person_agency_id) %s where %s limit 1)";

    /** The one who reviews the log of the organisation whose breach it is. */
    private static final String BREACH_REVIEWER = "(select r.employment_id from log_reviewer r"
            + " join breach b on b.agency_id = r.agency_id where b.id = t.%s limit 1)";

    /** Of a service, the one who takes part for it; nobody for one that has only been asked to. */
    private static final String CONTACT_OR_NOBODY = "coalesce((select p.contact from participant p"
            + " where p.plan_id = t.plan_id and p.unit_id = t.unit_id and p.state = 'ACCEPTED'),"
            + " '00000000-0000-0000-0000-000000000000'::uuid)";

    static final List<Kind> ALL = Stream.of(
                    of("person", "'IDENTITY'", "id").about("id").changed(),
                    of("national_id", "'IDENTITY'", "null::uuid").added(),
                    of("representation", "'IDENTITY'", "null::uuid").seenBy("representative_id"),
                    of("decision_competence", "'CONSENT'", "null::uuid").added(),
                    of("family", "null::text", "null::uuid"),
                    of("kin_answer", "'CONSENT'", "null::uuid").seenBy("kin_id"),
                    of("narrowing", "'CONSENT'", "item").added(),
                    of("objection", "'CONSENT'", "item").added(),
                    of("mandate", "'CONSENT'", "null::uuid").seenBy("acting_id"),
                    of("one_parent", "'CONSENT'", "null::uuid"),
                    of("withheld", "null::text", "null::uuid"),
                    of("told_parents", "null::text", "null::uuid"),
                    of("shared_kept", "null::text", "null::uuid"),
                    of("need", "'NEED'", "id").changed(),
                    of("need_report", "'NEED'", "need_id"),
                    of("coordinator_chair", "'COORDINATION'", "null::uuid")
                            .changed()
                            .added(),
                    of("consent_entry", "'CONSENT'", "id").added(),
                    of("consent_registration", "'CONSENT'", "id").changed().added(),
                    of("relocation", "'CONSENT'", "id").changed().added(),
                    of("consent_request", "'CONSENT'", "id").changed().added(),
                    of("plan", "'PLAN'", "id").changed().added(),
                    of("plan_text", "area", "md5(plan_id || ':' || kind)::uuid")
                            .changed()
                            .added(),
                    of("plan_version", "'HISTORY'", "null::uuid"),
                    of("responsibility", "'PLAN'", "null::uuid").added(),
                    of("participant", "'PLAN'", "id").changed().added(),
                    of(
                                    "contribution",
                                    "'PLAN'",
                                    "(select p.id from participant p where p.plan_id = t.plan_id and p.unit_id = t.unit_id)")
                            .itemFor("null::uuid", CONTACT_OR_NOBODY)
                            .changed()
                            .added(),
                    of("goal", "area", "id").changed().added(),
                    of("suggestion", "area", "id").changed().added(),
                    of("measure", "area", "id").changed().added(),
                    of("item_history", "'HISTORY'", "null::uuid"),
                    of("thread", "'MESSAGES'", "id").added(),
                    of("thread_message", "'MESSAGES'", "thread_id")
                            .itemFor("case when readable_at_receiver is null then from_unit end", "from_unit")
                            .added(),
                    of("e_message", "'MESSAGES'", "thread_id")
                            .itemFor("unit_id", "unit_id")
                            .seenBy("case when person_id is null then unit_id end")
                            .changed()
                            .added(),
                    of("e_message_file_part", "'MESSAGES'", "null::uuid"),
                    of("sent_plan", "'MESSAGES'", "null::uuid"),
                    of("follow_up", "'MESSAGES'", "thread_id").changed(),
                    of(
                                    "access_log",
                                    "case when 'TREATMENT' = any (string_to_array(information, ' ')) then 'TREATMENT'"
                                            + " else 'ACCESS_LOG' end",
                                    "null::uuid")
                            .seenBy(REVIEWER.formatted(
                                    "join odd_access_line l on l.odd_access_id = o.id", "l.entry_id = t.id")),
                    of("odd_access", "null::text", "null::uuid").seenBy(REVIEWER.formatted("", "o.id = t.id")),
                    of("odd_access_line", "null::text", "null::uuid")
                            .seenBy(REVIEWER.formatted("", "o.id = t.odd_access_id")),
                    of("odd_access_decision", "null::text", "null::uuid")
                            .seenBy(REVIEWER.formatted("", "o.id = t.odd_access_id")),
                    of("breach", "null::text", "null::uuid")
                            .about("null::uuid")
                            .seenBy(BREACH_REVIEWER.formatted("id")),
                    of("breach_step", "null::text", "null::uuid")
                            .about("null::uuid")
                            .seenBy(BREACH_REVIEWER.formatted("breach_id")),
                    of("breach_person", "null::text", "null::uuid").seenBy(BREACH_REVIEWER.formatted("breach_id")),
                    of("breach_notice", "'ACCESS_LOG'", "null::uuid").seenBy(BREACH_REVIEWER.formatted("breach_id")),
                    of("reservation", "'CONSENT'", "null::uuid").added(),
                    of("sent_on_paper", "'COORDINATION'", "null::uuid").added(),
                    of("notice_address", "null::text", "null::uuid").seenBy("person_id"),
                    of("notice", "null::text", "null::uuid").seenBy("person_id"),
                    of("address_protection", "'COORDINATION'", "null::uuid"),
                    of("emergency_access", "'ACCESS_LOG'", "null::uuid").seenBy("employment_id"),
                    of("rights_request", "'RIGHTS'", "id"),
                    of("tombstone", "'RIGHTS'", "request_id"),
                    of("legal_hold", "null::text", "null::uuid"),
                    of("legal_hold_end", "null::text", "null::uuid"),
                    of("correction", "area", "item"),
                    of("rights_step", "'RIGHTS'", "request_id").added(),
                    of("care_line", "'TREATMENT'", "item"),
                    of("course_line", "'TREATMENT'", "course_id"),
                    of("contact_doctor_line", "'HEALTH'", "role"),
                    of(
                            "child_coordinator_line",
                            "'CHILD_COORDINATION'",
                            "case when number is null then role else person_id end"),
                    of("permit", "null::text", "null::uuid")
                            .seenBy("case when ends_at is null or ends_at > clock_timestamp() then grantee end"))
            .toList();

    private static Kind of(String table, String area, String item) {
        return new Kind(table, "person_id", area, item, "null::uuid", "null::uuid", "null::uuid", false, false);
    }

    private Kind about(String column) {
        return new Kind(table, column, area, item, itemReadBy, itemWrittenBy, alsoSeenBy, changeable, addable);
    }

    private Kind itemFor(String reader, String writer) {
        return new Kind(table, person, area, item, reader, writer, alsoSeenBy, changeable, addable);
    }

    private Kind seenBy(String grantee) {
        return new Kind(table, person, area, item, itemReadBy, itemWrittenBy, grantee, changeable, addable);
    }

    private Kind changed() {
        return new Kind(table, person, area, item, itemReadBy, itemWrittenBy, alsoSeenBy, true, addable);
    }

    private Kind added() {
        return new Kind(table, person, area, item, itemReadBy, itemWrittenBy, alsoSeenBy, changeable, true);
    }

    /** What tells the table's rows apart, whatever its key. */
    String key() {
        return "md5(to_jsonb(t)::text)";
    }

    @Override
    public String toString() {
        return table;
    }
}
