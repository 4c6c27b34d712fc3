package no.individuellplan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.mandate.LetOneParentAnswer;
import no.individuellplan.core.mandate.MandateForm;
import no.individuellplan.core.mandate.NamedPerson;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedForm;
import no.individuellplan.core.need.NeededServices;
import no.individuellplan.core.objection.ObjectToSharing;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.RegistrationForm;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Part;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText.Kind;
import no.individuellplan.core.relocation.Relocation;

/** One invented person's way, told step by step through the use cases, each step by the one whose step it is. */
final class Journey {
    static final String CONSENT_TEXT =
            "Jeg sier ja til at det lages en individuell plan sammen med meg, og til at jeg får en koordinator. "
                    + "Jeg kan trekke dette tilbake når jeg vil.";
    private static final String SHARING_TEXT =
            "Jeg sier ja til at denne tjenesten ser det jeg har krysset av for, så lenge det står her.";

    private static final String MOVE_TEXT =
            "Jeg sier ja til at planen min flytter med meg. Jeg kan angre til den nye kommunen har tatt over.";

    private final DemoOffice office;
    private final DemoCast cast;
    private final String login;
    private final String municipality;
    private final String unit;
    private LocalDate day;

    Journey(DemoOffice office, DemoCast cast, String login, String municipality, String unit, LocalDate start) {
        this.office = office;
        this.cast = cast;
        this.login = login;
        this.municipality = municipality;
        this.unit = unit;
        this.day = start;
    }

    Journey later(int days) {
        day = day.plusDays(days);
        return this;
    }

    Journey reported(String by, String why, String wish) {
        DemoCast.Citizen who = DemoCast.citizen(login);
        return does(
                cast.at(by),
                actor -> office.report.report(
                        actor,
                        new NeedForm(
                                who.number(),
                                who.givenName(),
                                who.familyName(),
                                who.born(),
                                office.look.municipality(municipality),
                                why,
                                wish,
                                true)));
    }

    /** To everything, against one unit. */
    Journey objects(String who, UnitId unit, String why) {
        return does(
                cast.home(who),
                actor -> office.object.object(actor, person(), new ObjectToSharing.Form(unit, null, null, null, why)));
    }

    /** Moves to the municipality where somebody works, and wants the plan along; nobody there has taken it over yet. */
    Journey moves(String who, String there, LocalDate on) {
        return does(cast.home(who), actor -> {
            Relocation one = office.move.propose(actor, person(), cast.at(there).unit(), on);
            office.moveAnswer.answer(actor, one.id(), one.version(), Answer.GIVEN, MOVE_TEXT, null, false);
        });
    }

    Journey wantsPaper(String who) {
        return does(cast.home(who), actor -> office.reserve.say(actor, person(), true));
    }

    /** All letters that wait for this person are printed and sent. */
    Journey lettersSent(Actor.Professional coordinator) {
        return does(coordinator, actor -> office.paper.of(actor).stream()
                .filter(task -> task.person().id().equals(person()))
                .forEach(task -> office.paper.sent(actor, person(), task.key())));
    }

    /** What the register of people says now. */
    Journey protectedBy(Actor.Professional who, AddressProtection level) {
        return does(who, actor -> office.protect.write(actor, person(), level, null));
    }

    Journey offered(String reason) {
        does(cast.at(unit), actor -> {
            Need need = office.look.need(person());
            office.assess.assess(actor, need.id(), need.version(), new NeededServices(true, true, false), reason);
        });
        return does(cast.at(unit), actor -> {
            Need need = office.look.need(person());
            office.offer.offer(actor, need.id(), need.version());
        });
    }

    Journey accepted(String by, String childsView) {
        return does(cast.home(by), actor -> {
            Need need = office.look.need(person());
            office.accept.accept(actor, need.id(), need.version(), CONSENT_TEXT, childsView, false);
        });
    }

    Journey declined(String reason, LocalDate again) {
        return does(cast.home(login), actor -> {
            Need need = office.look.need(person());
            office.decline.decline(actor, need.id(), need.version(), reason, true, again, CONSENT_TEXT, null);
        });
    }

    Journey coordinatedBy(String coordinator) {
        does(
                cast.at(unit),
                actor -> office.askCoordinator.ask(
                        actor,
                        person(),
                        office.look.chairVersion(person()),
                        cast.employee(coordinator).id()));
        return does(
                cast.at(coordinator),
                actor -> office.coordinator.accept(actor, person(), office.look.chairVersion(person())));
    }

    /** The service is invited, all who answer for the person share, and somebody there says yes. */
    Journey takesPart(String coordinator, String worker, String role, List<String> sharers, Area... areas) {
        UnitId unitId = cast.at(worker).unit();
        does(
                cast.at(coordinator),
                actor -> office.invite.invite(
                        actor,
                        plan().id(),
                        new InviteForm(
                                unitId,
                                role,
                                Set.of(areas),
                                "For at vi skal kunne gjøre det vi er enige om sammen.",
                                DemoCast.today().plusMonths(5))));
        for (String one : sharers) {
            does(
                    cast.home(one),
                    actor -> office.sharing.answer(
                            actor,
                            office.look.question(person(), unitId).id(),
                            Answer.GIVEN,
                            Set.of(areas),
                            null,
                            SHARING_TEXT,
                            one.equals(login) ? null : "Er spurt, og vil dette.",
                            false));
        }
        does(cast.at(worker), actor -> {
            Participant invitation = office.look.invitation(unitId, person());
            office.invitation.accept(actor, invitation.id(), invitation.version());
        });
        return this;
    }

    /** Asks only; nobody has answered yet. */
    Journey invited(String coordinator, String worker, String role, Area... areas) {
        UnitId unitId = cast.at(worker).unit();
        return does(
                cast.at(coordinator),
                actor -> office.invite.invite(
                        actor,
                        plan().id(),
                        new InviteForm(
                                unitId,
                                role,
                                Set.of(areas),
                                "For at dere skal finne ut av det sammen.",
                                DemoCast.today().plusMonths(5))));
    }

    GoalId goal(String by, Area area, String words, String why) {
        return made(cast.home(by), actor -> office.goals
                .add(actor, plan().id(), null, area, words, why)
                .id());
    }

    Journey suggested(String coordinator, Area area, String words) {
        return does(cast.at(coordinator), actor -> office.suggestions.suggest(actor, plan().id(), null, area, words));
    }

    /** Asked of the service of {@code worker}, or of the person when null. */
    Measure measure(Actor asker, GoalId goal, String worker, String what, String how, String extent, LocalDate until) {
        UnitId unitId = worker == null ? null : cast.at(worker).unit();
        return made(
                asker,
                actor -> office.askMeasure.ask(
                        actor, plan().id(), goal, new MeasureForm(unitId, what, how, extent, day, until, null)));
    }

    Journey moved(Actor who, Measure measure, long version, MeasureState next, String reason) {
        return does(who, actor -> office.moveMeasure.move(actor, measure.id(), version, next, reason));
    }

    Journey said(Actor who, Kind kind, String text) {
        return does(who, actor -> office.describe.write(actor, plan().id(), kind, text, null, -1));
    }

    Journey leftOut(Actor who, Kind kind, String reason) {
        return does(who, actor -> office.describe.write(actor, plan().id(), kind, null, reason, -1));
    }

    Journey contributes(Actor who, String worker, String party, String text) {
        UnitId unitId = worker == null ? null : cast.at(worker).unit();
        return does(who, actor -> office.contribution.write(actor, plan().id(), unitId, party, text, -1));
    }

    Journey period(Actor who, LocalDate from, LocalDate until, LocalDate review) {
        return does(who, actor -> {
            IndividualPlan plan = plan();
            office.describe.period(actor, plan.id(), plan.version(), from, until, review);
        });
    }

    Journey active(Actor who) {
        return does(who, actor -> {
            IndividualPlan plan = plan();
            office.step.activate(actor, plan.id(), plan.version());
        });
    }

    Journey paused(Actor who, LocalDate until, String why) {
        return does(who, actor -> {
            IndividualPlan plan = plan();
            office.step.pause(actor, plan.id(), plan.version(), until, why);
        });
    }

    Journey wrote(Actor.Professional who, String toWorker, String subject, String text) {
        return does(
                who,
                actor -> office.send.start(
                        actor,
                        plan().id(),
                        new MessageForm(null, cast.at(toWorker).unit(), subject, text)));
    }

    /** A yes on paper that the coordinator has written in and a colleague is to confirm. */
    Journey onPaper(String coordinator, String colleague, String worker, Area... areas) {
        AnswerForm yes = new AnswerForm(
                ConsentKind.SHARING,
                Answer.GIVEN,
                cast.at(worker).unit(),
                Set.of(areas),
                "For at vi skal kunne gjøre det vi er enige om sammen.",
                DemoCast.today().plusMonths(5),
                SHARING_TEXT,
                null,
                false);
        return does(
                cast.at(coordinator),
                actor -> office.register.register(
                        actor,
                        person(),
                        new RegistrationForm(
                                yes,
                                person(),
                                Attested.Form.PAPER,
                                day,
                                cast.employee(colleague).id(),
                                null,
                                null)));
    }

    /** Takes one measure out of what the service of {@code worker} sees. */
    Journey narrowed(Actor who, Measure measure, String worker) {
        UnitId unitId = cast.at(worker).unit();
        return does(
                who, actor -> office.narrow.takeOut(actor, unitId, measure.id().value()));
    }

    /** Keeps a goal from all who act for the child. */
    Journey kept(Actor who, GoalId goal, String reason) {
        return does(who, actor -> office.keep.item(actor, goal.value(), null, reason, null));
    }

    /** Alone shares with a service what is kept from the parents. */
    Journey sharedKept(Actor who, GoalId goal, String worker) {
        UnitId unitId = cast.at(worker).unit();
        return does(
                who,
                actor -> office.shareKept.share(
                        actor,
                        goal.value(),
                        unitId,
                        "Jeg sier ja til at tjenesten får se dette og det som hører til. Foreldrene mine får ikke vite om det."));
    }

    /** Tells the parents of one goal they must know of, after the child has been told. */
    Journey toldParents(Actor who, GoalId goal, String why, String childTold) {
        return does(who, actor -> office.tell.tell(actor, goal.value(), null, why, childTold));
    }

    /** The person names somebody as nearest next of kin, who says yes too. */
    Journey nextOfKin(String relative, String relation, Area... areas) {
        PersonId kin =
                Acting.as(DemoRegisters.REGISTER, () -> cast.person(relative).id());
        String text = "Jeg sier ja til at den jeg har valgt, er med som pårørende og ser det jeg har krysset av for.";
        does(
                cast.home(login),
                actor -> office.kin.name(
                        actor,
                        person(),
                        kin,
                        relation,
                        true,
                        Set.of(areas),
                        null,
                        DemoCast.today().plusMonths(6),
                        text));
        return does(
                cast.home(relative),
                actor -> office.asKin.answer(actor, person(), true, "Jeg vil være med som pårørende."));
    }

    /** The person lets somebody see some areas, and answer, for a year. */
    Journey mandate(String attorney, Part... parts) {
        Person who = Acting.as(DemoRegisters.REGISTER, () -> cast.person(attorney));
        NamedPerson named = new NamedPerson(
                who.currentNationalId().orElseThrow().digits(), who.givenName(), who.familyName(), null);
        return does(
                cast.home(login),
                actor -> office.mandate.write(
                        actor,
                        person(),
                        new MandateForm(
                                Representation.Kind.ATTORNEY,
                                Ground.WRITTEN,
                                named,
                                null,
                                Set.of(parts),
                                null,
                                null,
                                null,
                                DemoCast.today().plusYears(1),
                                "Jeg gir fullmakt til den jeg har skrevet inn, for det jeg har krysset av for.")));
    }

    /** One parent's answer is enough about sharing with the service of {@code worker}, for a month. */
    Journey oneParent(Actor.Professional who, String parent, String worker, String why, String other) {
        PersonId one =
                Acting.as(DemoRegisters.REGISTER, () -> cast.person(parent).id());
        UnitId unit = cast.at(worker).unit();
        return does(
                who,
                actor -> office.oneParent.write(
                        actor,
                        person(),
                        new LetOneParentAnswer.Form(
                                one,
                                Matter.SHARING,
                                unit,
                                why,
                                true,
                                other,
                                DemoCast.today().plusMonths(1))));
    }

    private PersonId person() {
        return Acting.as(DemoRegisters.REGISTER, () -> cast.person(login).id());
    }

    private IndividualPlan plan() {
        return office.look.plan(person());
    }

    private interface Step<A extends Actor> {
        void take(A actor);
    }

    private interface Making<A extends Actor, T> {
        T make(A actor);
    }

    private <A extends Actor> Journey does(A actor, Step<A> step) {
        DemoClock.at(day, () -> Acting.run(actor, () -> step.take(actor)));
        return this;
    }

    private <A extends Actor, T> T made(A actor, Making<A, T> making) {
        return DemoClock.as(day, () -> Acting.as(actor, () -> making.make(actor)));
    }
}
