package no.individuellplan.core.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.goal.Suggestion.State;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.SuggestionId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.participant.PlansInWork;
import no.individuellplan.core.participant.PlansInWork.PlanInWork;

/** Staff suggest a goal, or other words for one; the person takes it, says no, or not now. */
@ApplicationScoped
public class SuggestGoal {
    private final PlansInWork plans;
    private final Goals goals;
    private final WordGoal words;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public SuggestGoal(
            PlansInWork plans, Goals goals, WordGoal words, Access access, RenewPermits renew, Ids ids, Clock clock) {
        this.plans = plans;
        this.goals = goals;
        this.words = words;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The same suggestion twice, while it waits, is one.
     *
     * @param goal the goal whose words it is about; null to suggest a new one in the area
     */
    @Transactional
    public Suggestion suggest(Actor.Professional actor, PlanId planId, GoalId goal, Area area, String text) {
        PlanInWork plan = plans.find(planId).orElseThrow(() -> access.refusedItem(actor, "PLAN", planId.value()));
        Area own = goal == null
                ? area
                : goals.find(goal)
                        .filter(one -> one.plan().equals(planId))
                        .map(Goal::area)
                        .orElseThrow(() -> access.refusedItem(actor, "GOAL", goal.value()));
        if (own == null || !Area.LIFE_AREAS.contains(own)) {
            throw new RuleViolation(new Reason("goal.words.no-area", LegalBasis.CONTENT_OF_PLAN));
        }
        access.toWrite(actor, plan.person(), own);
        if (!plan.changeable()) {
            throw new RuleViolation(new Reason("goal.words.plan-rests", LegalBasis.CONSENT_TO_PLAN));
        }
        Suggestion suggestion = new Suggestion(
                new SuggestionId(ids.next()),
                planId,
                plan.person(),
                goal,
                own,
                WrittenText.required(text, "goal.words.missing", LegalBasis.CONTENT_OF_PLAN),
                actor.employment(),
                actor.name(),
                clock.instant(),
                State.WAITING,
                0);
        return goals.suggestions(planId).stream()
                .filter(suggestion::saysTheSameAs)
                .findFirst()
                .orElseGet(() -> begin(suggestion));
    }

    private Suggestion begin(Suggestion suggestion) {
        goals.add(suggestion);
        plans.touched(suggestion.plan());
        renew.afterItem(suggestion.person());
        return suggestion;
    }

    /**
     * Taking it makes the words the person's own.
     *
     * @throws no.individuellplan.core.access.NotVisible also when the goal it is about is kept from one who sees the suggestion
     */
    @Transactional
    public void answer(Actor actor, SuggestionId id, long version, State answer) {
        Suggestion standing =
                goals.findSuggestion(id).orElseThrow(() -> access.refusedItem(actor, "SUGGESTION", id.value()));
        access.toWrite(actor, standing.person(), standing.area());
        StaleVersion.check(version, standing.version());
        if (WordGoal.writer(actor) == null) {
            throw new RuleViolation(new Reason("goal.words.not-yours", LegalBasis.RIGHT_TO_TAKE_PART));
        }
        if (standing.state() != State.WAITING && standing.state() != State.NOT_NOW) {
            throw new RuleViolation(new Reason("goal.suggestion.answered", LegalBasis.RIGHT_TO_TAKE_PART));
        }
        goals.save(standing.to(answer));
        if (answer == State.ACCEPTED) {
            take(actor, standing);
        }
    }

    private void take(Actor actor, Suggestion suggestion) {
        if (suggestion.goal() == null) {
            words.add(actor, suggestion.plan(), null, suggestion.area(), suggestion.words(), null);
        } else {
            Goal goal = goals.find(suggestion.goal())
                    .orElseThrow(() ->
                            access.refusedItem(actor, "GOAL", suggestion.goal().value()));
            words.change(actor, goal.id(), goal.version(), suggestion.words(), goal.why());
        }
    }
}
