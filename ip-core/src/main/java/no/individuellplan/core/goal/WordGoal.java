package no.individuellplan.core.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.goal.rules.WordFacts;
import no.individuellplan.core.goal.rules.WordRules;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.participant.PlansInWork;
import no.individuellplan.core.participant.PlansInWork.PlanInWork;

/** The person words a goal or sub-goal, words it anew, or says it is reached. Earlier words are kept in the history. */
@ApplicationScoped
public class WordGoal {
    private final PlansInWork plans;
    private final Goals goals;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public WordGoal(PlansInWork plans, Goals goals, Access access, RenewPermits renew, Ids ids, Clock clock) {
        this.plans = plans;
        this.goals = goals;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The same goal twice is one: the one that stands is the answer.
     *
     * @param parent null for a goal; a sub-goal takes its goal's life area
     * @throws RuleViolation with every reason of {@link WordRules}
     */
    @Transactional
    public Goal add(Actor actor, PlanId planId, GoalId parent, Area area, String words, String why) {
        PlanInWork plan = plans.find(planId).orElseThrow(() -> access.refusedItem(actor, "PLAN", planId.value()));
        List<Goal> standing = goals.of(planId);
        Area own = standing.stream()
                .filter(goal -> goal.id().equals(parent))
                .map(Goal::area)
                .findFirst()
                .orElse(area);
        boolean parentInPlan =
                parent == null || standing.stream().anyMatch(goal -> goal.id().equals(parent));
        String written = WrittenText.of(words);
        rules(actor, plan, written, own, parentInPlan);
        access.toWrite(actor, plan.person(), own);
        String reason = WrittenText.of(why);
        return standing.stream()
                .filter(goal -> goal.says(parent, own, written, reason))
                .findFirst()
                .orElseGet(() -> begin(actor, plan, parent, own, written, reason, standing.size() + 1));
    }

    private Goal begin(Actor actor, PlanInWork plan, GoalId parent, Area area, String words, String why, int position) {
        Goal goal = new Goal(
                new GoalId(ids.next()),
                plan.id(),
                plan.person(),
                parent,
                area,
                words,
                why,
                writer(actor),
                false,
                position,
                clock.instant(),
                0);
        goals.add(goal);
        plans.touched(plan.id());
        renew.afterItem(plan.person());
        return goal;
    }

    /**
     * @throws StaleVersion when somebody changed it in between; nothing is saved
     * @throws RuleViolation with every reason of {@link WordRules}
     */
    @Transactional
    public Goal change(Actor actor, GoalId id, long version, String words, String why) {
        Goal standing = standing(actor, id);
        String written = WrittenText.of(words);
        rules(actor, plan(standing), written, standing.area(), true);
        StaleVersion.check(version, standing.version());
        Goal worded = save(standing.worded(written, WrittenText.of(why), writer(actor), clock.instant()));
        renew.afterItem(standing.person());
        return worded;
    }

    /** The person says whether it is reached; so may the coordinator, after a talk. */
    @Transactional
    public Goal mark(Actor actor, GoalId id, long version, boolean reached) {
        Goal standing = standing(actor, id);
        StaleVersion.check(version, standing.version());
        if (!plans.changeable(standing.person())) {
            throw new RuleViolation(new Reason("goal.words.plan-rests", LegalBasis.CONSENT_TO_PLAN));
        }
        return save(standing.marked(reached, clock.instant()));
    }

    private Goal standing(Actor actor, GoalId id) {
        Goal standing = goals.find(id).orElseThrow(() -> access.refusedItem(actor, "GOAL", id.value()));
        access.toWrite(actor, standing.person(), standing.area());
        return standing;
    }

    private Goal save(Goal goal) {
        goals.save(goal);
        plans.touched(goal.plan());
        return goals.find(goal.id()).orElse(goal);
    }

    private PlanInWork plan(Goal goal) {
        return plans.find(goal.plan()).orElseThrow();
    }

    private static void rules(Actor actor, PlanInWork plan, String words, Area area, boolean parentInPlan) {
        WordRules.ALL
                .evaluateAll(new WordFacts(
                        plan.changeable(),
                        writer(actor) != null,
                        words,
                        area != null && Area.LIFE_AREAS.contains(area),
                        parentInPlan))
                .orThrow();
    }

    /** The person or their representative; null for anybody at work. */
    static PersonId writer(Actor actor) {
        return switch (actor) {
            case Actor.Citizen citizen -> citizen.person();
            case Actor.Representative representative -> representative.self();
            case Actor.Professional ignored -> null;
            case Actor.Visitor ignored -> null;
            case Actor.System ignored -> null;
        };
    }
}
