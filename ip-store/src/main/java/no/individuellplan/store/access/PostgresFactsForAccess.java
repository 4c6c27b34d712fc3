package no.individuellplan.store.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts;
import no.individuellplan.core.access.AccessFacts.Asked;
import no.individuellplan.core.access.AccessFacts.AskedFor;
import no.individuellplan.core.access.AccessFacts.Case;
import no.individuellplan.core.access.AccessFacts.Chair;
import no.individuellplan.core.access.AccessFacts.Coming;
import no.individuellplan.core.access.AccessFacts.Correspondence;
import no.individuellplan.core.access.AccessFacts.Emergency;
import no.individuellplan.core.access.AccessFacts.Gone;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.AccessFacts.Kin;
import no.individuellplan.core.access.AccessFacts.LackOfCompetence;
import no.individuellplan.core.access.AccessFacts.Moves;
import no.individuellplan.core.access.AccessFacts.Taking;
import no.individuellplan.core.access.AccessFacts.ToConfirm;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.Objected;
import no.individuellplan.core.access.Shield;
import no.individuellplan.core.childcoordinator.ChildLines;
import no.individuellplan.core.childcoordinator.ChildRole;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.SharingPeriods;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.kin.KinAnswers;
import no.individuellplan.core.pathway.CareLines;
import no.individuellplan.core.pathway.Course;
import no.individuellplan.core.pathway.CourseLines;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.protection.Protections;
import no.individuellplan.store.sql.Sql;

/**
 * Waits first until nobody else is renewing permits about the same person, so that the one who gathers last has seen all
 * that committed before: a withdrawal cannot be undone by a renewal that had not seen it (I9).
 */
@ApplicationScoped
class PostgresFactsForAccess implements FactsForAccess {
    private static final String MOVES = "select r.* from relocation r join plan p on p.id = r.plan_id"
            + " where r.person_id = ? and p.state <> 'ENDED' and r.state = '%s'";

    private final Sql sql;
    private final SystemView systemView;
    private final Consents consents;
    private final Persons persons;
    private final CloseFamily closeFamily;
    private final KeptFacts kept;
    private final KinAnswers kin;
    private final Protections protections;
    private final ObjectedFacts objected;
    private final CareLines care;
    private final CourseLines courses;
    private final ChildLines childLines;

    PostgresFactsForAccess(
            Sql sql,
            SystemView systemView,
            Consents consents,
            Persons persons,
            CloseFamily closeFamily,
            KeptFacts kept,
            KinAnswers kin,
            Protections protections,
            ObjectedFacts objected,
            CareLines care,
            CourseLines courses,
            ChildLines childLines) {
        this.sql = sql;
        this.systemView = systemView;
        this.consents = consents;
        this.persons = persons;
        this.closeFamily = closeFamily;
        this.kept = kept;
        this.kin = kin;
        this.protections = protections;
        this.objected = objected;
        this.care = care;
        this.courses = courses;
        this.childLines = childLines;
    }

    @Override
    public AccessFacts of(PersonId person, LocalDate today) {
        return systemView.see(() -> gathered(person, today));
    }

    private AccessFacts gathered(PersonId person, LocalDate today) {
        waitForOthers(person);
        ConsentLedger ledger = consents.ledgerOf(person);
        return new AccessFacts(
                person,
                birthDate(person),
                sql.any("select 1 from plan where person_id = ? and state <> 'ENDED'", person),
                ledger.inForce(ConsentKind.PLAN, null, today).isPresent(),
                persons.representativesFrom(person, today),
                LackOfCompetence.of(persons.decisionsOnCompetence(person, today)),
                needs(person),
                chair(person),
                participants(person),
                SharingPeriods.of(ledger, today),
                measures(person),
                threads(person),
                family(person, today),
                kept.of(person),
                kin.ledgerOf(person).named(today).stream()
                        .map(one -> new Kin(
                                one.kin().value(), one.agreed(), one.nearest(), one.areas(), one.from(), one.until()))
                        .toList(),
                emergencies(person),
                toConfirm(person),
                shield(person),
                asked(person),
                objected.of(person),
                Stream.concat(
                                care.of(person).stream().flatMap(written -> written.treating().stream()),
                                courses.of(person).stream().map(Course::treating))
                        .toList(),
                ledger.inForce(ConsentKind.CHILD_COORDINATOR, null, today).isPresent()
                        ? childLines.of(person).map(ChildRole::childs).orElse(null)
                        : null,
                moves(person),
                today);
    }

    private Shield shield(PersonId person) {
        return protections.isProtected(person) ? protections.ledgerOf(person).shield(true) : Shield.DOWN;
    }

    /** Of a plan that has ended nothing. */
    private Moves moves(PersonId person) {
        return new Moves(
                sql.list(
                        MOVES.formatted("WAITING"),
                        found -> new Coming(found.uuid("id"), found.uuid("from_unit"), found.uuid("to_unit")),
                        person),
                sql.list(
                        MOVES.formatted("TAKEN_OVER"),
                        found -> new Gone(
                                found.uuid("id"),
                                found.uuid("from_unit"),
                                found.uuid("to_unit"),
                                found.uuid("former_coordinator"),
                                found.date("handed_over_by")),
                        person));
    }

    private List<ToConfirm> toConfirm(PersonId person) {
        return sql.list(
                "select id, colleague from consent_registration where person_id = ? and state = 'WAITING'",
                found -> new ToConfirm(found.uuid("id"), found.uuid("colleague")),
                person);
    }

    private List<AskedFor> asked(PersonId person) {
        return sql.list(
                "select id, sender, unit_id, kind = 'COMPLAINT' as complaint from rights_request where person_id = ?",
                found -> new AskedFor(
                        found.uuid("id"), found.uuid("sender"), found.uuid("unit_id"), found.truth("complaint")),
                person);
    }

    @Override
    public void holdStill(PersonId person) {
        sql.any("select pg_advisory_xact_lock_shared(hashtextextended(?, 1))", person.toString());
    }

    @Override
    public Kept kept(PersonId person) {
        return systemView.see(() -> kept.of(person));
    }

    @Override
    public List<Objected> objections(PersonId person) {
        return systemView.see(() -> objected.of(person));
    }

    @Override
    public boolean keepsAnything(PersonId person) {
        waitForOthers(person);
        return systemView.see(() -> kept.any(person) || objected.any(person));
    }

    private void waitForOthers(PersonId person) {
        sql.any("select pg_advisory_xact_lock(hashtextextended(?, 1))", person.toString());
    }

    private LocalDate birthDate(PersonId person) {
        return sql.first("select birth_date from person where id = ?", found -> found.date("birth_date"), person)
                .orElse(null);
    }

    private List<Case> needs(PersonId person) {
        return sql.list(
                "select distinct n.id, r.reporter, n.receiving_unit, n.copy_unit from need n"
                        + " left join need_report r on r.need_id = n.id where n.person_id = ?",
                found -> new Case(
                        found.uuid("id"),
                        found.uuid("reporter"),
                        found.uuid("receiving_unit"),
                        found.uuid("copy_unit")),
                person);
    }

    private Chair chair(PersonId person) {
        return sql.first(
                        "select c.*, e.unit_id as holder_unit from coordinator_chair c"
                                + " left join employment e on e.id = c.holder where c.person_id = ?",
                        found -> new Chair(
                                found.uuid("unit_id"),
                                found.uuid("holder"),
                                found.uuid("holder_unit"),
                                found.uuid("asked"),
                                found.uuid("stand_in"),
                                found.date("stand_in_from"),
                                found.date("stand_in_until")),
                        person)
                .orElse(null);
    }

    /** Whoever took part in a plan that has ended has left it: they keep what they were sent and get no more. */
    private List<Taking> participants(PersonId person) {
        return sql.list(
                """
                select t.id, t.unit_id, t.contact, t.state = 'ASKED' and p.state <> 'ENDED' as asked,
                    t.state = 'ACCEPTED' and p.state <> 'ENDED' as takes_part
                from participant t join plan p on p.id = t.plan_id
                where t.person_id = ? and (t.state in ('ACCEPTED', 'LEFT') or t.state = 'ASKED' and p.state <> 'ENDED')
                """,
                found -> new Taking(
                        found.uuid("id"),
                        found.uuid("unit_id"),
                        found.uuid("contact"),
                        found.truth("asked"),
                        found.truth("takes_part")),
                person);
    }

    private List<Asked> measures(PersonId person) {
        return sql.list(
                "select m.id, m.unit_id, m.area from measure m join plan p on p.id = m.plan_id where m.person_id = ?"
                        + " and m.unit_id is not null and m.state <> 'DECLINED' and p.state <> 'ENDED'",
                found -> new Asked(found.uuid("id"), found.uuid("unit_id"), found.constant("area", Area.class)),
                person);
    }

    private List<Emergency> emergencies(PersonId person) {
        return sql.list(
                "select x.employment_id, e.unit_id, x.areas, x.despite is not null as despite, x.ends_at"
                        + " from emergency_access x join employment e on e.id = x.employment_id where x.person_id = ?",
                found -> new Emergency(
                        found.uuid("employment_id"),
                        found.uuid("unit_id"),
                        found.texts("areas").stream().map(Area::valueOf).collect(Collectors.toSet()),
                        found.truth("despite"),
                        found.instant("ends_at")),
                person);
    }

    private List<Correspondence> threads(PersonId person) {
        return sql.list(
                "select id, from_unit, to_unit from thread where person_id = ?",
                found -> new Correspondence(
                        found.uuid("id"), Set.copyOf(List.of(found.uuid("from_unit"), found.uuid("to_unit")))),
                person);
    }

    /** Where the person, or anyone too close to serve them, works. */
    private Set<UUID> family(PersonId person, LocalDate today) {
        Set<PersonId> close = new HashSet<>(closeFamily.of(person, today));
        close.add(person);
        return Set.copyOf(sql.list("""
                select distinct e.id from national_id n join professional f on f.national_id = n.digits
                join employment e on e.professional_id = f.id where n.person_id = any (?)
                """, found -> found.uuid("id"), close));
    }
}
