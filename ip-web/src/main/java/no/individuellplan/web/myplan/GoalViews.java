package no.individuellplan.web.myplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.plan.ConflictView;

/** Gathers what the pages of one goal, one step and one suggestion show. */
@ApplicationScoped
class GoalViews {
    private final ReadOwnPlan own;
    private final Names names;

    GoalViews(ReadOwnPlan own, Names names) {
        this.own = own;
        this.names = names;
    }

    @Transactional
    GoalPageView goal(Actor actor, UUID id, Form form) {
        PlanView.ForPerson mine = own.read(actor);
        PlanView.Body body = body(mine);
        return new GoalPageView(
                new Steps(mine, body, names).goal(new GoalId(id)).orElseThrow(NotVisible::new),
                body.plan().state().changeable(),
                form);
    }

    /** Another's words for the goal came first. */
    @Transactional
    ConflictView conflict(Actor actor, UUID id, Form form, String heading) {
        PlanView.ForPerson mine = own.read(actor);
        Goal standing = goal(body(mine), id);
        String address = "/min-plan/mal/" + id;
        String by =
                standing.wordedBy().equals(mine.person().id()) ? mine.person().name() : null;
        return new ConflictView(
                heading,
                address,
                address,
                "words",
                form.value("words"),
                standing.words(),
                by,
                standing.changedAt(),
                standing.version());
    }

    /** Only what is asked of the person. */
    @Transactional
    AskedOfMeView asked(Actor actor, UUID id, Form form) {
        PlanView.ForPerson mine = own.read(actor);
        PlanView.Body body = body(mine);
        Measure measure = measure(body, id);
        Steps steps = new Steps(mine, body, names);
        return new AskedOfMeView(
                steps.step(measure),
                steps.words(measure.goal()),
                mine.chair()
                        .map(CoordinatorChair::holder)
                        .map(names::employee)
                        .orElse(names.agency(body.plan().mainResponsibility())),
                form);
    }

    /** Where to go back to from a step. */
    @Transactional
    String addressOf(Actor actor, UUID step) {
        return addressOf(measure(body(own.read(actor)), step));
    }

    /** The goal it belongs to, or the start page when it belongs to none. */
    static String addressOf(Measure step) {
        return step.goal() == null ? MyPlanPage.HOME : "/min-plan/mal/" + step.goal();
    }

    @Transactional
    SuggestionView suggestion(Actor actor, UUID id, Form form) {
        PlanView.ForPerson mine = own.read(actor);
        Suggestion one = mine.suggestions().stream()
                .filter(suggestion -> suggestion.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
        String current = one.goal() == null ? null : new Steps(mine, body(mine), names).words(one.goal());
        return new SuggestionView(
                id.toString(), one.version(), one.area(), one.words(), current, one.byName(), one.at(), form);
    }

    private static PlanView.Body body(PlanView.ForPerson mine) {
        return mine.body().orElseThrow(NotVisible::new);
    }

    private static Goal goal(PlanView.Body body, UUID id) {
        return body.goals().stream()
                .filter(goal -> goal.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static Measure measure(PlanView.Body body, UUID id) {
        return body.measures().stream()
                .filter(measure -> measure.id().value().equals(id) && measure.unit() == null)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
