package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.Narrowings;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.measure.Measures;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.rules.PartRules;

/** Opens a plan for one who works with it: the coordinator sees the whole, a participant what the person shares. */
@ApplicationScoped
public class ReadPlan {
    private static final Set<Area> WANTED =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Area.NEED, Area.MESSAGES, Area.ACCESS_LOG, Area.RIGHTS)));

    private final Plans plans;
    private final Goals goals;
    private final Measures measures;
    private final Participants participants;
    private final Chairs chairs;
    private final Consents consents;
    private final Narrowings narrowings;
    private final Persons persons;
    private final PlanParts parts;
    private final Access access;
    private final Clock clock;

    public ReadPlan(
            Plans plans,
            Goals goals,
            Measures measures,
            Participants participants,
            Chairs chairs,
            Consents consents,
            Narrowings narrowings,
            Persons persons,
            PlanParts parts,
            Access access,
            Clock clock) {
        this.plans = plans;
        this.goals = goals;
        this.measures = measures;
        this.participants = participants;
        this.chairs = chairs;
        this.consents = consents;
        this.narrowings = narrowings;
        this.persons = persons;
        this.parts = parts;
        this.access = access;
        this.clock = clock;
    }

    /** @throws NotVisible when the actor may not know of the plan; the try is logged */
    @Transactional
    public PlanView read(Actor actor, PlanId id) {
        IndividualPlan plan = plans.find(id).orElseThrow(() -> access.refusedItem(actor, "PLAN", id.value()));
        Access.Opened opened = access.toOpen(actor, plan.person(), Area.PLAN, WANTED);
        Person person = persons.find(plan.person()).orElseThrow(NotVisible::new);
        return opened.writable()
                ? whole(plan, person)
                : new PlanView.ForParticipant(
                        person,
                        body(plan),
                        chairs.of(plan.person()),
                        shared(opened.areas()),
                        opened.basis(),
                        clock.instant());
    }

    /** The open plan of a person, for one who knows the person by id. */
    @Transactional
    public PlanView readOpen(Actor actor, PersonId person) {
        return plans.openOf(person)
                .map(plan -> read(actor, plan.id()))
                .orElseThrow(() -> access.refusedItem(actor, "PERSON", person.value()));
    }

    private static Set<Area> shared(Set<Area> seen) {
        return seen.stream().filter(Area.SHAREABLE::contains).collect(Collectors.toSet());
    }

    PlanView.Body body(IndividualPlan plan) {
        return new PlanView.Body(
                plan,
                plans.texts(plan.id()),
                goals.of(plan.id()),
                measures.of(plan.id()),
                participants.of(plan.id()),
                participants.contributions(plan.id()));
    }

    private PlanView whole(IndividualPlan plan, Person person) {
        PlanView.Body body = body(plan);
        Optional<CoordinatorChair> chair = chairs.of(plan.person());
        List<ConsentRequest> questions = consents.openRequests(plan.person());
        ConsentLedger ledger = consents.ledgerOf(plan.person());
        return new PlanView.ForCoordinator(
                person,
                body,
                chair,
                goals.suggestions(plan.id()),
                questions,
                ledger.entries(),
                narrowings.visibleOf(plan.person()),
                PartRules.ALL
                        .evaluateAll(parts.of(person, body, chair, ledger, questions))
                        .reasons(),
                plans.versions(plan.id()),
                plans.responsibilities(plan.id()));
    }
}
