package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.audit.AccessLog;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.Narrowings;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.mandate.ReadMandates;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;

/** The person's own page, also before there is a plan, and who has looked. */
@ApplicationScoped
public class ReadOwnPlan {
    private static final Set<Area> SHOWN = EnumSet.complementOf(EnumSet.of(Area.TREATMENT, Area.CHILD_COORDINATION));

    private final Persons persons;
    private final Needs needs;
    private final Plans plans;
    private final Goals goals;
    private final Chairs chairs;
    private final Consents consents;
    private final Narrowings narrowings;
    private final ConsentBook book;
    private final ReadMandates mandates;
    private final ReadPlan bodies;
    private final AccessLog log;
    private final Access access;
    private final Clock clock;

    public ReadOwnPlan(
            Persons persons,
            Needs needs,
            Plans plans,
            Goals goals,
            Chairs chairs,
            Consents consents,
            Narrowings narrowings,
            ConsentBook book,
            ReadMandates mandates,
            ReadPlan bodies,
            AccessLog log,
            Access access,
            Clock clock) {
        this.persons = persons;
        this.needs = needs;
        this.plans = plans;
        this.goals = goals;
        this.chairs = chairs;
        this.consents = consents;
        this.narrowings = narrowings;
        this.book = book;
        this.mandates = mandates;
        this.bodies = bodies;
        this.log = log;
        this.access = access;
        this.clock = clock;
    }

    /**
     * With the open plan, when there is one.
     *
     * @throws NotVisible for anybody who is not the person or may not act for them
     */
    @Transactional
    public PlanView.ForPerson read(Actor actor) {
        PersonId id = OwnPage.of(actor);
        Set<Area> opened = access.toReadSome(actor, id, SHOWN);
        return with(actor, id, plans.openOf(id), opened);
    }

    /**
     * With this plan, which may have ended: what was written is still the person's to read (PBRL-32).
     *
     * @throws NotVisible for a plan of another, as for one there is not; the try is logged
     */
    @Transactional
    public PlanView.ForPerson read(Actor actor, PlanId plan) {
        PersonId id = OwnPage.of(actor);
        Set<Area> opened = access.toReadSome(actor, id, SHOWN);
        return plans.find(plan)
                .filter(one -> one.person().equals(id))
                .map(one -> with(actor, id, Optional.of(one), opened))
                .orElseThrow(() -> access.refusedItem(actor, "PLAN", plan.value()));
    }

    private PlanView.ForPerson with(Actor actor, PersonId id, Optional<IndividualPlan> plan, Set<Area> opened) {
        List<Suggestion> suggestions =
                plan.map(one -> goals.suggestions(one.id())).orElse(List.of());
        Person person = persons.find(id).orElseThrow(NotVisible::new);
        Optional<Need> need = needs.newestOf(id);
        ConsentLedger ledger = consents.ledgerOf(id);
        return new PlanView.ForPerson(
                person,
                actor instanceof Actor.Representative other ? other.kind() : null,
                mayAnswer(actor, person),
                need.orElse(null),
                need.map(one -> needs.reportsOf(one.id())).orElse(List.of()),
                chairs.of(id),
                plan.map(one -> bodies.body(actor, one, opened, suggestions)),
                consents.openRequests(id),
                ledger,
                narrowings.visibleOf(id),
                suggestions,
                ledger.stillToAnswer(ConsentKind.PLAN, null).stream()
                        .flatMap(other -> persons.nameOf(other).stream())
                        .collect(Collectors.toSet()),
                plans.visible().stream()
                        .filter(one -> one.person().equals(id) && !one.state().open())
                        .sorted(Comparator.comparing(IndividualPlan::openedAt).reversed())
                        .toList());
    }

    /** Newest first. */
    @Transactional
    public List<AccessLogEntry> whoHasLooked(Actor actor, int limit) {
        return whoHasLooked(actor, AccessLog.END, limit);
    }

    /**
     * The newest of those before an instant. That somebody has looked at treatment says that there is some: one who does not
     * see the treatment does not see that line.
     */
    @Transactional
    public List<AccessLogEntry> whoHasLooked(Actor actor, Instant before, int limit) {
        PersonId id = OwnPage.of(actor);
        access.toRead(actor, id, Area.ACCESS_LOG);
        boolean whole = access.may(actor, id, Area.TREATMENT, null, Right.READ);
        return log.of(id.value(), before, limit).stream()
                .filter(line -> whole || !line.names(Area.TREATMENT.name()))
                .toList();
    }

    /** Those the citizen may act for today; a look at the name of each. */
    @Transactional
    public List<ActFor> mayActFor(Actor.Citizen actor) {
        LocalDate today = LocalDate.now(clock);
        return persons.representedBy(actor.person(), today).stream()
                .filter(who -> access.may(actor, who.represented(), Area.IDENTITY, null, Right.READ))
                .flatMap(
                        who -> persons.find(who.represented()).stream().map(person -> shown(actor, person, who.kind())))
                .toList();
    }

    /** @throws NotVisible when the citizen may not act for the person today */
    @Transactional
    public Actor.Representative actFor(Actor.Citizen actor, PersonId person) {
        return mayActFor(actor).stream()
                .filter(one -> one.person().id().equals(person))
                .findFirst()
                .map(one -> new Actor.Representative(
                        actor.person(), actor.name(), person, one.kind(), mandates.serviceOf(actor.person(), person)))
                .orElseThrow(() -> access.refusedItem(actor, "PERSON", person.value()));
    }

    /** Somebody one may act for, and as what. */
    public record ActFor(Person person, Representation.Kind kind) {}

    private ActFor shown(Actor actor, Person person, Representation.Kind kind) {
        access.toRead(actor, person.id(), Area.IDENTITY);
        return new ActFor(person, kind);
    }

    private boolean mayAnswer(Actor actor, Person person) {
        return book.voice(actor, person, ConsentKind.PLAN).entitled();
    }
}
