package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.rules.PartRules;

/** Opens a plan for one who works with it: the coordinator sees the whole, a participant what the person shares. */
@ApplicationScoped
public class ReadPlan {
    private static final Set<Area> WANTED = Set.copyOf(EnumSet.complementOf(EnumSet.of(
            Area.NEED, Area.MESSAGES, Area.ACCESS_LOG, Area.RIGHTS, Area.TREATMENT, Area.CHILD_COORDINATION)));

    private final Plans plans;
    private final Chairs chairs;
    private final Persons persons;
    private final WholePlans wholes;
    private final PlanParts parts;
    private final Access access;
    private final Clock clock;

    public ReadPlan(
            Plans plans,
            Chairs chairs,
            Persons persons,
            WholePlans wholes,
            PlanParts parts,
            Access access,
            Clock clock) {
        this.plans = plans;
        this.chairs = chairs;
        this.persons = persons;
        this.wholes = wholes;
        this.parts = parts;
        this.access = access;
        this.clock = clock;
    }

    /** @throws NotVisible when the actor may not know of the plan; the try is logged */
    @Transactional
    public PlanView read(Actor actor, PlanId id) {
        IndividualPlan plan = plans.find(id).orElseThrow(() -> access.refusedItem(actor, "PLAN", id.value()));
        Access.Opened opened = access.toOpen(actor, plan.person(), Area.PLAN, WANTED);
        return opened.writable()
                ? whole(actor, plan, opened.areas())
                : new PlanView.ForParticipant(
                        persons.find(plan.person()).orElseThrow(NotVisible::new),
                        named(actor, plan.person(), opened.areas(), wholes.body(plan), List.of()),
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

    /**
     * What the actor sees of the plan. Areas that are not open in whole, and of which single items are shown, are named in
     * the log as well (I10).
     *
     * @param opened areas that are open in whole, and logged
     * @param suggestions shown beside it
     */
    PlanView.Body body(Actor actor, IndividualPlan plan, Set<Area> opened, List<Suggestion> suggestions) {
        return named(actor, plan.person(), opened, wholes.body(plan), suggestions);
    }

    private PlanView.Body named(
            Actor actor, PersonId person, Set<Area> opened, PlanView.Body body, List<Suggestion> suggestions) {
        Set<Access.Shown> single = Stream.concat(
                        body.shown().stream(),
                        suggestions.stream()
                                .map(one ->
                                        new Access.Shown(one.area(), one.id().value())))
                .filter(row -> !opened.contains(row.area()))
                .collect(Collectors.toSet());
        if (!single.isEmpty()) {
            access.toReadRows(actor, person, single);
        }
        return body;
    }

    private PlanView whole(Actor actor, IndividualPlan plan, Set<Area> opened) {
        WholePlans.Whole whole = wholes.whole(plan);
        Person person = whole.person().orElseThrow(NotVisible::new);
        return new PlanView.ForCoordinator(
                person,
                named(actor, plan.person(), opened, whole.body(), whole.suggestions()),
                whole.chair(),
                whole.suggestions(),
                whole.questions(),
                whole.ledger().entries(),
                whole.narrowings(),
                PartRules.ALL.evaluateAll(parts.of(person, whole)).reasons(),
                whole.versions(),
                whole.responsibilities());
    }
}
