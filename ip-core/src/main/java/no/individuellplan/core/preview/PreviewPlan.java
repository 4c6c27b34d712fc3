package no.individuellplan.core.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.PermitRules;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.plan.WholePlans;
import no.individuellplan.core.readers.Holders;
import no.individuellplan.core.readers.Holders.Held;
import no.individuellplan.core.readers.NotSeeing;
import no.individuellplan.core.readers.Reader;
import no.individuellplan.core.readers.Readers;

/**
 * Shows a plan as somebody else sees it, by the decision that every reading is decided by (N3, PBRL-32). The one who looks
 * reads as themself and is logged as themself, and only then is each part held against what the other may see: nothing is
 * shown that the one who looks may not see. For the person, those who act for the person, and the coordinator.
 */
@ApplicationScoped
public class PreviewPlan {
    private static final Set<Area> READ = read();

    private final Plans plans;
    private final WholePlans wholes;
    private final Persons persons;
    private final Participants participants;
    private final Consents consents;
    private final ConsentBook book;
    private final Holders holders;
    private final FactsForAccess facts;
    private final Access access;
    private final Clock clock;

    public PreviewPlan(
            Plans plans,
            WholePlans wholes,
            Persons persons,
            Participants participants,
            Consents consents,
            ConsentBook book,
            Holders holders,
            FactsForAccess facts,
            Access access,
            Clock clock) {
        this.plans = plans;
        this.wholes = wholes;
        this.persons = persons;
        this.participants = participants;
        this.consents = consents;
        this.book = book;
        this.holders = holders;
        this.facts = facts;
        this.access = access;
        this.clock = clock;
    }

    private static Set<Area> read() {
        EnumSet<Area> read = EnumSet.of(Area.IDENTITY, Area.PLAN, Area.CONSENT);
        read.addAll(Area.SHAREABLE);
        return Collections.unmodifiableSet(read);
    }

    /**
     * @param as a service around the person, one who works there, or, for the person alone, somebody at home
     * @throws NotVisible for one who may not know of the plan or of its consents, and for a reader it may not be seen as
     */
    @Transactional
    public Preview of(Actor actor, PlanId id, UUID as) {
        IndividualPlan plan = plans.find(id).orElseThrow(() -> access.refusedItem(actor, "PLAN", id.value()));
        return preview(actor, plan, as);
    }

    /** The open plan of a person, for one who knows the person by id. */
    @Transactional
    public Preview ofOpen(Actor actor, PersonId person, UUID as) {
        return preview(actor, open(actor, person), as);
    }

    /**
     * The open plan as a service would see it if the actor answered so about sharing with it, once somebody there has
     * accepted when it is proposed or asked: by the rules that renew permits, of the facts as they would be. Writes nothing.
     *
     * @param form GIVEN with areas and a last day, or WITHDRAWN, about one unit
     * @throws no.individuellplan.core.law.RuleViolation when the actor may not answer for the person
     */
    @Transactional
    public Preview supposing(Actor actor, PersonId id, AnswerForm form) {
        IndividualPlan plan = open(actor, id);
        Look look = look(actor, plan);
        ConsentLedger ledger = book.supposed(actor, look.person(), form);
        LocalDate today = LocalDate.now(clock);
        Supposed supposed =
                Supposed.of(facts.of(id, today), participants.ofPerson(id), plan.id(), ledger, form.recipient(), today);
        List<Permit> permits = Held.of(PermitRules.permits(supposed.facts())).of(supposed.reader()).stream()
                .filter(permit -> !permit.endedBy(clock.instant()))
                .toList();
        Set<String> waitsFor = ledger.stillToAnswer(ConsentKind.SHARING, form.recipient()).stream()
                .flatMap(other -> persons.nameOf(other).stream())
                .collect(Collectors.toSet());
        return preview(look, supposed.named(), permits, ledger, List.of(), supposed.takenUp(), waitsFor);
    }

    private IndividualPlan open(Actor actor, PersonId person) {
        return plans.openOf(person).orElseThrow(() -> access.refusedItem(actor, "PERSON", person.value()));
    }

    /** What the one who looks sees themself. */
    private record Look(Person person, PlanView.Body body, List<Part> parts) {}

    private Look look(Actor actor, IndividualPlan plan) {
        access.toOpen(actor, plan.person(), Area.CONSENT, READ);
        PlanView.Body body = wholes.body(plan);
        return new Look(persons.find(plan.person()).orElseThrow(NotVisible::new), body, Part.of(body));
    }

    private Preview preview(Actor actor, IndividualPlan plan, UUID as) {
        PersonId person = plan.person();
        Look look = look(actor, plan);
        Held held = holders.of(person);
        ConsentLedger ledger = consents.ledgerOf(person);
        Viewers viewers = new Viewers(
                actor,
                person,
                participants.ofPerson(person),
                ledger,
                held.grantees().stream().map(grantee -> holders.reader(grantee, person)),
                reader -> look.parts().stream().anyMatch(part -> decide(held.of(reader), part, Right.READ)
                        .isPresent()));
        Reader reader = viewers.of(as)
                .orElseThrow(() -> access.refusedItem(actor, "READER", plan.id().value()));
        return preview(look, reader, held.of(reader), ledger, viewers.all(), false, Set.of());
    }

    private Preview preview(
            Look look,
            Reader reader,
            List<Permit> permits,
            ConsentLedger ledger,
            List<Reader> others,
            boolean takenUp,
            Set<String> waitsFor) {
        IndividualPlan plan = look.body().plan();
        Kept kept = facts.kept(plan.person());
        NotSeeing why = new NotSeeing(ledger, kept, LocalDate.now(clock), clock.getZone());
        return new Preview(
                look.person(),
                reader,
                look.body(),
                access.decide(permits, Area.PLAN, plan.id().value(), Right.READ).isPresent(),
                look.parts().stream()
                        .collect(Collectors.toMap(Part::id, part -> verdict(reader, permits, part, why, kept))),
                others,
                takenUp,
                waitsFor);
    }

    private Optional<Permit> decide(List<Permit> held, Part part, Right right) {
        return access.decide(held, part.area(), part.item(), right);
    }

    private Verdict verdict(Reader reader, List<Permit> held, Part part, NotSeeing why, Kept kept) {
        return decide(held, part, Right.READ)
                .<Verdict>map(permit -> new Verdict.Sees(
                        permit.basis(),
                        permit.from(),
                        permit.until(),
                        permit.endsAt(),
                        decide(held, part, Right.WRITE).isPresent()))
                .orElseGet(() -> reader.workplace()
                        .map(unit -> notSeen(unit, part, why, kept))
                        .orElseGet(() -> new Verdict.DoesNotSee(null, null, false)));
    }

    private static Verdict.DoesNotSee notSeen(UnitId unit, Part part, NotSeeing why, Kept kept) {
        Readers.DoesNotSee said = why.unit(unit, part.area(), part.id());
        return new Verdict.DoesNotSee(
                said.why(), said.day(), kept.narrowed().contains(new Narrowed(unit.value(), part.id())));
    }
}
