package no.individuellplan.core.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.KeptFromService;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.measure.rules.RequestFacts;
import no.individuellplan.core.measure.rules.RequestRules;
import no.individuellplan.core.participant.PlansInWork;
import no.individuellplan.core.participant.PlansInWork.PlanInWork;

/**
 * Asks a service, or the person, to do something for a goal. What one's own service does is agreed at once, as is what the
 * person takes on; everything else is asked, not agreed (I7).
 */
@ApplicationScoped
public class AskMeasure {
    private final PlansInWork plans;
    private final GoalsInPlan goals;
    private final Measures measures;
    private final Agencies agencies;
    private final Consents consents;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final FactsForAccess facts;
    private final Clock clock;

    public AskMeasure(
            PlansInWork plans,
            GoalsInPlan goals,
            Measures measures,
            Agencies agencies,
            Consents consents,
            Access access,
            RenewPermits renew,
            Ids ids,
            FactsForAccess facts,
            Clock clock) {
        this.plans = plans;
        this.goals = goals;
        this.measures = measures;
        this.agencies = agencies;
        this.consents = consents;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The same request twice, before anybody has done more with it, is one.
     *
     * @throws RuleViolation with every reason of {@link RequestRules}
     */
    @Transactional
    public Measure ask(Actor actor, PlanId planId, GoalId goal, MeasureForm form) {
        PlanInWork plan = plans.find(planId).orElseThrow(() -> access.refusedItem(actor, "PLAN", planId.value()));
        Area area = goals.areaOf(goal, planId)
                .orElseThrow(() -> new RuleViolation(new Reason("measure.ask.no-goal", LegalBasis.CONTENT_OF_PLAN)));
        access.require(actor, plan.person(), area, null, Right.WRITE);
        RequestRules.ALL.evaluateAll(facts(actor, plan, area, goal, form)).orThrow();
        boolean agreed = ownDoing(actor, form.unit());
        Measure measure = new Measure(
                new MeasureId(ids.next()),
                planId,
                plan.person(),
                goal,
                area,
                form.unit(),
                WrittenText.of(form.what()),
                WrittenText.of(form.how()),
                WrittenText.of(form.extent()),
                form.from(),
                form.until(),
                WrittenText.of(form.decision()),
                agreed ? MeasureState.AGREED : MeasureState.ASKED,
                null,
                null,
                agreed && actor instanceof Actor.Professional professional ? professional.employment() : null,
                0);
        return measures.of(planId).stream()
                .filter(measure::asksTheSameAs)
                .findFirst()
                .orElseGet(() -> begin(measure));
    }

    private Measure begin(Measure measure) {
        measures.add(measure);
        plans.touched(measure.plan());
        renew.about(measure.person());
        return measure;
    }

    /**
     * The coordinator rewrites a measure. What another service had agreed to is asked again when the words of what or how
     * much change.
     *
     * @throws StaleVersion when it was changed in between
     */
    @Transactional
    public Measure change(Actor actor, MeasureId id, long version, MeasureForm form) {
        Measure standing = measures.find(id).orElseThrow(() -> access.refusedItem(actor, "MEASURE", id.value()));
        access.require(actor, standing.person(), standing.area(), null, Right.WRITE);
        StaleVersion.check(version, standing.version());
        PlanInWork plan = plans.find(standing.plan()).orElseThrow();
        MeasureForm same = new MeasureForm(
                standing.unit(), form.what(), form.how(), form.extent(), form.from(), form.until(), form.decision());
        RequestRules.ALL
                .evaluateAll(facts(actor, plan, standing.area(), standing.goal(), same))
                .orThrow();
        Measure changed = standing.changedTo(
                WrittenText.of(form.what()),
                WrittenText.of(form.how()),
                WrittenText.of(form.extent()),
                form.from(),
                form.until(),
                WrittenText.of(form.decision()));
        Measure kept = ownDoing(actor, standing.unit()) || sameAgreement(standing, changed)
                ? changed
                : changed.to(MeasureState.ASKED, null, null);
        measures.save(kept);
        plans.touched(standing.plan());
        renew.about(standing.person());
        return kept;
    }

    private static boolean sameAgreement(Measure before, Measure after) {
        return before.what().equals(after.what())
                && Objects.equals(before.extent(), after.extent())
                && Objects.equals(before.how(), after.how());
    }

    private RequestFacts facts(Actor actor, PlanInWork plan, Area area, GoalId goal, MeasureForm form) {
        boolean other = form.unit() != null && !ownDoing(actor, form.unit());
        return new RequestFacts(
                plan.changeable(),
                true,
                WrittenText.of(form.what()),
                form.unit() == null || agencies.unit(form.unit()).isPresent(),
                other,
                other && shared(plan.person(), form.unit(), area),
                other && kept(plan.person(), form.unit(), goal),
                form.from(),
                form.until());
    }

    private boolean shared(PersonId person, UnitId unit, Area area) {
        return consents.ledgerOf(person)
                .inForce(ConsentKind.SHARING, unit, LocalDate.now(clock))
                .filter(yes -> yes.areas().contains(area))
                .isPresent();
    }

    /** @param goal null when it has been deleted */
    private boolean kept(PersonId person, UnitId unit, GoalId goal) {
        return goal != null && KeptFromService.keeps(facts.kept(person), unit.value(), goal.value());
    }

    private static boolean ownDoing(Actor actor, UnitId unit) {
        return switch (actor) {
            case Actor.Professional professional -> professional.unit().equals(unit);
            case Actor.Citizen ignored -> unit == null;
            case Actor.Representative ignored -> unit == null;
            case Actor.Visitor ignored -> false;
            case Actor.System ignored -> false;
        };
    }
}
