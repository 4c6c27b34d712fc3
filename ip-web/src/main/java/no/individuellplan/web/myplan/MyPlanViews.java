package no.individuellplan.web.myplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.mymessages.Conversations;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.plan.GoalView;
import no.individuellplan.web.sharing.Looked;
import no.individuellplan.web.sharing.LookedGroup;
import no.individuellplan.web.sharing.LookedLines;

/** Gathers what the person's start page shows. */
@ApplicationScoped
class MyPlanViews {
    private static final int LAST = 5;
    private static final int LOOK_BACK = 60;

    private final ReadOwnPlan own;
    private final LookedLines looked;
    private final Conversations conversations;
    private final Names names;
    private final Clock clock;

    MyPlanViews(ReadOwnPlan own, LookedLines looked, Conversations conversations, Names names, Clock clock) {
        this.own = own;
        this.looked = looked;
        this.conversations = conversations;
        this.names = names;
        this.clock = clock;
    }

    @Transactional
    MyPlanView of(Actor actor, Form form) {
        return actor instanceof Actor.Visitor visitor ? unknown(visitor, form) : known(actor, form);
    }

    private MyPlanView known(Actor actor, Form form) {
        PlanView.ForPerson mine = own.read(actor);
        Phase phase = Phases.of(mine);
        LocalDate today = LocalDate.now(clock.withZone(DateWords.NORWAY));
        Optional<Steps> steps = mine.body().map(body -> new Steps(mine, body, names));
        List<NextThing> dated = steps.map(one -> one.dated(today)).orElse(List.of());
        List<GoalView> goals = steps.map(Steps::goals).orElse(List.of());
        return new MyPlanView(
                mine.person().givenName(),
                mine.actingAs() != null,
                phase,
                Facts.of(mine, names, actor),
                dated.isEmpty() ? null : dated.getFirst(),
                Steps.withinAWeek(dated, today),
                new WaitingThings(mine, names, actor.id()).all(phase),
                mine.body()
                        .map(body -> Texts.of(body, PlanText.Kind.WHAT_MATTERS))
                        .orElse(null),
                mine.body().map(Texts::aboutMe).orElse(List.of()),
                goals,
                steps.flatMap(Steps::loose).orElse(null),
                mine.body().map(body -> Facts.frame(body, names, today)).orElse(null),
                newest(actor),
                others(actor),
                contacts(mine.chair()),
                mine.mayAnswer(),
                mayActForOthers(actor),
                mine.earlier().stream()
                        .map(plan -> new EarlierPlan(plan.id().toString(), EarlierPlanPage.begun(plan)))
                        .toList(),
                form);
    }

    /** A citizen whom no service has registered: nothing to read, and a way to ask for a plan. */
    private static MyPlanView unknown(Actor.Visitor visitor, Form form) {
        String name = visitor.name() == null ? "" : visitor.name().strip();
        return new MyPlanView(
                name.isEmpty() ? "" : name.split("\\s+")[0],
                false,
                Phase.NOTHING_REPORTED,
                Facts.none(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                true,
                false,
                List.of(),
                form);
    }

    private NewestMessage newest(Actor actor) {
        return conversations.all(actor).stream()
                .findFirst()
                .map(one -> new NewestMessage(one.id(), one.lastBy(), one.subject(), one.excerpt(), one.lastAt()))
                .orElse(null);
    }

    private List<LookedGroup> others(Actor actor) {
        List<Looked> newest = looked.newest(actor, LOOK_BACK).stream()
                .filter(one -> !one.you())
                .toList();
        return LookedGroup.of(newest).stream().limit(LAST).toList();
    }

    private List<Contact> contacts(Optional<CoordinatorChair> chair) {
        List<Contact> all = new ArrayList<>();
        chair.ifPresent(one -> {
            add(all, names.employee(one.holder()), Contact.Role.COORDINATOR, names.phoneOf(one.holder()));
            add(all, names.employee(one.standIn()), Contact.Role.STAND_IN, names.phoneOf(one.standIn()));
            add(all, names.unit(one.unit()), Contact.Role.COORDINATING_UNIT, names.phone(one.unit()));
        });
        return all;
    }

    private static void add(List<Contact> all, String name, Contact.Role role, String phone) {
        if (name != null) all.add(new Contact(name, role, phone, null));
    }

    private boolean mayActForOthers(Actor actor) {
        return actor instanceof Actor.Citizen citizen
                ? !own.mayActFor(citizen).isEmpty()
                : actor instanceof Actor.Representative;
    }
}
