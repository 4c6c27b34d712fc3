package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.coordinator.AnswerAsCoordinator;
import no.individuellplan.core.coordinator.AskCoordinator;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.WordGoal;
import no.individuellplan.core.measure.AskMeasure;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.message.SendMessage;
import no.individuellplan.core.need.AssessNeed;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedForm;
import no.individuellplan.core.need.NeededServices;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.need.OfferPlan;
import no.individuellplan.core.need.ReportNeed;
import no.individuellplan.core.participant.AnswerInvitation;
import no.individuellplan.core.participant.AnswerSharing;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.participant.InviteParticipant;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.AcceptOffer;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.web.worlds.Place.Worker;
import no.individuellplan.web.worlds.World.Asker;

/** Makes a plan that is shared with one service, by everybody whose turn it is. */
@ApplicationScoped
class SharedPlans {
    private static final Area SHARED = Area.HEALTH;

    private final Places places;
    private final People people;
    private final ReportNeed report;
    private final AssessNeed assess;
    private final OfferPlan offer;
    private final AcceptOffer accept;
    private final AskCoordinator askCoordinator;
    private final AnswerAsCoordinator coordinate;
    private final WordGoal word;
    private final InviteParticipant invite;
    private final AnswerSharing sharing;
    private final AnswerInvitation answer;
    private final AskMeasure ask;
    private final SendMessage send;
    private final Needs needs;
    private final Chairs chairs;
    private final Participants participants;
    private final Clock clock;

    SharedPlans(
            Places places,
            People people,
            ReportNeed report,
            AssessNeed assess,
            OfferPlan offer,
            AcceptOffer accept,
            AskCoordinator askCoordinator,
            AnswerAsCoordinator coordinate,
            WordGoal word,
            InviteParticipant invite,
            AnswerSharing sharing,
            AnswerInvitation answer,
            AskMeasure ask,
            SendMessage send,
            Needs needs,
            Chairs chairs,
            Participants participants,
            Clock clock) {
        this.places = places;
        this.people = people;
        this.report = report;
        this.assess = assess;
        this.offer = offer;
        this.accept = accept;
        this.askCoordinator = askCoordinator;
        this.coordinate = coordinate;
        this.word = word;
        this.invite = invite;
        this.sharing = sharing;
        this.answer = answer;
        this.ask = ask;
        this.send = send;
        this.needs = needs;
        this.chairs = chairs;
        this.participants = participants;
        this.clock = clock;
    }

    /** @param secret stands in what is shared, and in the first message */
    SharedPlan make(String secret) {
        Place place = places.make();
        Person person = people.add("Delt", LocalDate.of(1990, 1, 1), people.number());
        Actor.Citizen self = new Actor.Citizen(person.id(), person.name());
        Actor.Professional unit = place.chief();
        Worker coordinator = worker(place, place.at(place.mental()).getFirst());
        Worker contact = worker(place, place.nurse());
        Actor.Professional marit = coordinator.actor();
        Acting.run(contact.actor(), () -> report.report(contact.actor(), form(person, place)));
        Need need = need(person);
        Acting.run(
                unit,
                () -> assess.assess(
                        unit, need.id(), need.version(), new NeededServices(true, true, false), "Flere tjenester"));
        Need entitled = need(person);
        Acting.run(unit, () -> offer.offer(unit, entitled.id(), entitled.version()));
        Need offered = need(person);
        IndividualPlan plan = Acting.as(
                        self, () -> accept.accept(self, offered.id(), offered.version(), "Vil du?", "Ja", false))
                .orElseThrow();
        Acting.run(unit, () -> askCoordinator.ask(unit, person.id(), version(person), marit.employment()));
        Acting.run(marit, () -> coordinate.accept(marit, person.id(), version(person)));
        Goal goal = Acting.as(self, () -> word.add(self, plan.id(), null, SHARED, "Jeg ønsker " + secret, null));
        InviteForm invitation =
                new InviteForm(place.clinic().id(), "Behandling", Set.of(SHARED), "For å samarbeide", null);
        Acting.run(marit, () -> invite.invite(marit, plan.id(), invitation));
        AnswerForm yes = yes(place);
        Acting.run(self, () -> sharing.share(self, person.id(), yes));
        Participant asked = Deeds.see(() -> participants.ofPerson(person.id())).getFirst();
        Acting.run(contact.actor(), () -> answer.accept(contact.actor(), asked.id(), asked.version()));
        MeasureForm work =
                new MeasureForm(place.clinic().id(), "Samtaler om " + secret, "Her", "Ukentlig", null, null, null);
        Measure measure = Acting.as(marit, () -> ask.ask(marit, plan.id(), goal.id(), work));
        MessageForm first = new MessageForm(null, place.clinic().id(), "Om planen", "Hei");
        return new SharedPlan(
                person.id(),
                new Asker(people.login(person), self, null),
                new Asker(coordinator.login(), marit, null),
                new Asker(contact.login(), contact.actor(), null),
                place.clinic(),
                plan.id(),
                goal.id(),
                measure.id(),
                Acting.as(marit, () -> send.start(marit, plan.id(), first)).id());
    }

    private AnswerForm yes(Place place) {
        return new AnswerForm(
                ConsentKind.SHARING,
                Answer.GIVEN,
                place.clinic().id(),
                Set.of(SHARED),
                "For å samarbeide",
                LocalDate.now(clock).plusDays(100),
                "Vil du dele dette?",
                null,
                false);
    }

    private static NeedForm form(Person person, Place place) {
        return new NeedForm(
                person.currentNationalId().orElseThrow().digits(),
                person.givenName(),
                person.familyName(),
                person.birthDate(),
                place.municipality().id(),
                "Trenger hjelp fra flere",
                null,
                true);
    }

    private static Worker worker(Place place, Actor.Professional actor) {
        return place.workers().stream()
                .filter(one -> one.actor().equals(actor))
                .findFirst()
                .orElseThrow();
    }

    private Need need(Person person) {
        return Deeds.see(() -> needs.newestOf(person.id())).orElseThrow();
    }

    private long version(Person person) {
        return Deeds.see(() -> chairs.recognise(person.id())).orElseThrow().version();
    }
}
